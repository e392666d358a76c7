import { createContext } from 'svelte';
import { caseById } from '../content/cases';
import { rivalLimit, settledNotice, typedOutOfRange, type Notice } from '../content/notices';
import { MAX_ALTERNATIVES, type Alternative } from '../model/alternatives';
import { PARAMETERS, type ParameterId } from '../model/parameters';
import type { ViewId } from '../model/views';
import type { Locale } from '../text';
import type { Address } from './address';
import { begin, push, redo, undo } from './history';
import { opened, tail } from './link';
import { NoticeBoard } from './notice-board.svelte';
import { merged, newRival, restoredNames, withoutRival } from './rivals';
import { cleanName, sameWork, type NameKey, type Theme, type Work } from './scene';
import { edited, finite, pick, pristine, type Changes, type Edit } from './setting';
import { ASSUMPTIONS, FACTORS, Standing } from './standing.svelte';

/**
 * The one mutable thing. Views read its fields and call its verbs; nothing else changes the scene, the history or the
 * address. Undo covers settings and names; language, theme and what is merely open stay where they are.
 */
export class Session extends Standing {
  readonly #address: Address;
  readonly #board = new NoticeBoard();
  #telling = $state(false);

  readonly notices: readonly Notice[] = $derived(this.#board.list);
  /** Was the last thing that happened the playing of a story? Pictures take more time for it. */
  readonly telling = $derived(this.#telling);

  constructor(address: Address, browserLocale: Locale) {
    super();
    this.#address = address;
    const { scene, notices } = opened(address.search, address.hash, browserLocale);
    this.history = begin<Work>({ now: scene.now, before: scene.before, names: scene.names });
    this.look = { locale: scene.locale, theme: scene.theme };
    this.#board.list = notices;
  }

  // While a finger moves: drawn, not recorded.

  drag(id: ParameterId, value: number): void {
    this.dragMany({ [id]: value });
  }
  dragMany(values: Changes): void {
    this.gesture = { ...this.gesture, values: { ...this.gesture?.values, ...finite(values) } };
  }
  dragRival(index: number, partial: Partial<Alternative>): void {
    this.gesture = { ...this.gesture, alternatives: merged(this.inputs.alternatives, index, partial) };
  }
  /** The finger lets go: one step of the history and one write, or none when nothing has changed. */
  drop(): void {
    if (!this.gesture) return;
    const now = this.scene.now;
    this.gesture = null;
    this.#record({ now });
  }

  // Single steps.

  /** A typed value; out of range it becomes the nearest one, and a notice says the range. */
  set(id: ParameterId, value: number): void {
    if (!Number.isFinite(value)) return;
    const [low, high] = PARAMETERS[id].range;
    if (value < low || value > high) this.#board.add(typedOutOfRange(id, value));
    this.#edit({ values: { [id]: Math.min(high, Math.max(low, value)) } });
  }
  /** Many values at once, and other rivals if any are given: one step. */
  apply(values: Changes, alternatives?: readonly Alternative[]): void {
    this.#edit(alternatives ? { values, alternatives } : { values });
  }
  setRival(index: number, partial: Partial<Alternative>): void {
    this.#edit({ alternatives: merged(this.inputs.alternatives, index, partial) });
  }
  addRival(): void {
    this.drop();
    const rivals = this.inputs.alternatives;
    if (rivals.length >= MAX_ALTERNATIVES) return this.#board.add(rivalLimit());
    const { rival, names } = newRival(this.scene, rivals.length);
    this.#record({ now: edited(this.rest, { alternatives: [...rivals, rival] }).setting, names });
  }
  removeRival(index: number): void {
    this.drop();
    const { alternatives, names } = withoutRival(this.scene, this.inputs.alternatives, index);
    this.#record({ now: edited(this.rest, { alternatives }).setting, names });
  }
  /** Another case, nothing changed in it and nothing to compare it with; the view stays. */
  open(caseId: string): void {
    if (!caseById(caseId)) return;
    const now = pristine(caseId, this.scene.now.view);
    this.#record({ now, before: now, names: {} }, 'push');
  }
  /** The case a story turns into, compared with what stands now. */
  play(caseId: string): void {
    if (!caseById(caseId)) return;
    this.drop();
    this.#record({ before: this.rest, now: pristine(caseId, this.scene.now.view) }, 'push');
    this.#telling = true;
  }
  /** What stands now is what the next changes are compared with. */
  setBaseline(): void {
    this.drop();
    this.#record({ before: this.rest });
  }
  /** A value back to where its ghost stands. */
  resetRow(id: ParameterId): void {
    this.#edit({ values: { [id]: this.beforeInputs[id] } });
  }
  resetRivals(): void {
    this.#edit({ alternatives: this.beforeInputs.alternatives }, restoredNames(this.work));
  }
  resetAll(): void {
    this.drop();
    this.#record({ now: this.scene.before, names: restoredNames(this.work) });
  }
  /** Assumptions as the case in its view has them. */
  resetAssumptions(): void {
    this.#edit({ values: pick(this.caseInputs, ASSUMPTIONS) });
  }
  /** Factors and rivals as the case in its view has them. */
  resetFactors(): void {
    this.#edit({ values: pick(this.caseInputs, FACTORS), alternatives: null }, restoredNames(this.work));
  }
  /** Lays a view over the present setting; what it is compared with keeps its own. */
  setView(view: ViewId): void {
    this.drop();
    this.#record({ now: edited({ ...this.rest, view }, {}).setting });
  }
  setLocale(locale: Locale): void {
    this.#dress({ locale });
  }
  setTheme(theme: Theme): void {
    this.#dress({ theme });
  }
  /** An empty name gives the thing its own name back. */
  rename(key: NameKey, name: string): void {
    this.drop();
    const others = Object.entries(this.work.names).filter(([other]) => other !== key);
    const clean = cleanName(name);
    this.#record({ names: Object.fromEntries(clean === '' ? others : [...others, [key, clean]]) });
  }
  undo(): void {
    this.#go(undo);
  }
  redo(): void {
    this.#go(redo);
  }
  dismiss(notice: Notice): void {
    this.#board.remove(notice);
  }
  /** Back, Forward or an edited address: what it says becomes the present, as a step that can be undone. */
  follow(): void {
    this.gesture = null;
    const { scene, notices } = opened(this.#address.search, this.#address.hash, this.scene.locale);
    this.#telling = false;
    this.#board.list = notices;
    this.look = { locale: scene.locale, theme: scene.theme };
    const next: Work = { now: scene.now, before: scene.before, names: scene.names };
    if (!sameWork(next, this.work)) this.history = push(this.history, next);
  }
  /** What stands behind the path in a link to this scene: '?…#…', or everything behind the '#'. */
  link(privately = false): string {
    return tail(this.scene, privately);
  }

  #dress(look: Partial<typeof this.look>): void {
    this.look = { ...this.look, ...look };
    this.#write('replace');
  }
  #edit(edit: Edit, names = this.work.names): void {
    this.drop();
    const { setting, settled } = edited(this.rest, edit);
    if (settled.length > 0) this.#board.add(settledNotice(settled));
    this.#record({ now: setting, names });
  }
  #record(change: Partial<Work>, how: 'replace' | 'push' = 'replace'): void {
    const next = { ...this.work, ...change };
    this.gesture = null;
    this.#telling = false;
    this.#board.acted();
    if (sameWork(next, this.work)) return;
    this.history = push(this.history, next);
    this.#write(how);
  }
  #go(step: typeof undo): void {
    this.drop();
    const next = step(this.history);
    if (next === this.history) return;
    this.history = next;
    this.#telling = false;
    this.#board.acted();
    this.#write('replace');
  }
  #write(how: 'replace' | 'push'): void {
    this.#address[how](tail(this.scene));
  }
}

export const [useSession, provideSession] = createContext<Session>();
