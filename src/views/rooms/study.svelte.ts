import { createContext } from 'svelte';
import { studyUnread } from '../../content/link-notices';
import { quoted } from '../../content/notices';
import { ROOM } from '../../content/room-words';
import type { Session } from '../../state/session.svelte';
import { endsOf, type Study } from '../../state/study/fields';
import { readStudy, writeStudy } from '../../state/study/token';

/** Numbers by name; nothing in the place of a number takes it away. */
export type StudyChanges = Readonly<Record<string, number | undefined>>;

/**
 * What is asked of the map, read and written by name. It is part of the map: undo takes it back, links, files and
 * kept maps carry it. While a finger moves it is laid over what stands; `drop` makes one step of it.
 */
export class Questions {
  #gesture = $state.raw<StudyChanges | null>(null);
  readonly #session: Session;
  readonly #kept = $derived.by(() => readStudy(this.#session.study));
  readonly now: Study = $derived(laid(this.#kept.study, this.#gesture));
  readonly dragging = $derived(this.#gesture !== null);

  constructor(
    session: Session,
    readonly refuse: (why: string) => void,
  ) {
    this.#session = session;
  }

  /** Tells what of the settings could not be read. */
  tell(): void {
    const { unread } = this.#kept;
    if (unread.length > 0) this.#session.tell(studyUnread(unread.map(quoted)));
  }
  /** One number; `otherwise` where it is not set. */
  get(name: string, otherwise: number): number {
    return this.now[name] ?? otherwise;
  }
  /** All numbers whose names begin so, by the rest of their names. */
  under(prefix: string): Study {
    return Object.fromEntries(
      Object.entries(this.now).flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    );
  }
  drag(changes: StudyChanges): void {
    this.#gesture = { ...this.#gesture, ...changes };
  }
  drop(): void {
    const gesture = this.#gesture;
    if (!gesture) return;
    this.#gesture = null;
    this.set(gesture);
  }
  /** One step. A number beyond its ends becomes the nearer end; a name that no study has is no question. */
  set(changes: StudyChanges): void {
    const token = writeStudy(laid(this.#kept.study, { ...this.#gesture, ...changes }));
    this.#gesture = null;
    if (token === null) this.refuse(this.#session.t(ROOM.tooLong));
    else this.#session.ask(token);
  }
  /** Takes away everything whose name begins so. */
  clear(prefix: string): void {
    this.set(Object.fromEntries(Object.keys(this.under(prefix)).map((rest) => [prefix + rest, undefined])));
  }
}

const laid = (study: Study, changes: StudyChanges | null): Study => {
  if (!changes) return study;
  const next: Record<string, number> = { ...study };
  for (const [name, value] of Object.entries(changes)) {
    const ends = endsOf(name);
    if (value === undefined || !ends) delete next[name];
    else if (Number.isFinite(value)) next[name] = Math.min(ends[1], Math.max(ends[0], value));
  }
  return next;
};

export const [useQuestions, provideQuestions] = createContext<Questions>();
