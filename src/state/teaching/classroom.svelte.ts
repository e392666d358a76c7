import { createContext } from 'svelte';
import type { Stand } from '../../content/teaching/step';
import type { Locale } from '../../text';
import type { Address } from '../address';
import { Keeper } from '../keeper.svelte';
import { openingScene, sameWork, type Theme } from '../scene';
import { Session } from '../session.svelte';
import { edited, pristine, sameSetting, type Setting } from '../setting';
import { beginAnew } from './running';
import { teachFragment, teachToken, TEACH_KEY, type TeachingPlace } from './place';

/** Maps of a classroom are kept nowhere: what is one's own stays as it was. */
class KeepsNothing extends Keeper {
  constructor() {
    super(() => Promise.reject(new Error('Nothing is kept here.')));
  }
  override start = (): Promise<void> => Promise.resolve();
  override save = (): void => undefined;
  override flush = (): Promise<void> => Promise.resolve();
  override bin = (): Promise<void> => Promise.resolve();
  override restore = (): Promise<void> => Promise.resolve();
}

/** An address in memory: the one of the page says where on the teaching side one is. */
const quietAddress = (): Address => ({
  search: '',
  hash: '',
  state: null,
  replace: () => undefined,
  push: () => undefined,
});

/** A stand as a setting. */
export const settingOf = ({ case: id, view, values, rivals }: Stand): Setting =>
  edited(pristine(id, view), { ...(values && { values }), ...(rivals && { alternatives: rivals }) }).setting;

/** How a place is written into the address of the page, and how one leaves. */
export interface Door {
  write(query: string, how: 'push' | 'replace'): void;
  /** @param then what is to be opened over one's own map */
  leave(then?: 'story'): void;
}

/** The teaching side: where one is, and a session of its own, so that nobody's map is touched. */
export class Classroom {
  place = $state.raw<TeachingPlace>() as TeachingPlace;
  readonly session: Session;
  readonly #door: Door;
  readonly #theme: Theme;
  /** What a step was put at, to tell what has been moved since. */
  #put = $state.raw<Setting | null>(null);

  constructor(place: TeachingPlace, look: { readonly locale: Locale; readonly theme: Theme }, door: Door) {
    this.place = place;
    this.#door = door;
    this.#theme = look.theme;
    const scene = { ...openingScene(look.locale), theme: look.theme };
    this.session = new Session({
      address: quietAddress(),
      keeper: new KeepsNothing(),
      opened: { scene, notices: [], work: null, outcome: 'none' },
    });
  }

  /** Goes to another place; 'replace' where the Back button should not stop. */
  go(place: TeachingPlace, how: 'push' | 'replace' = 'push'): void {
    this.place = place;
    this.rewrite(how);
  }
  /** On the stage, in the colours and sizes of a projector: a new show, whatever the last one of this deck was. */
  present(id: string, step: string): void {
    beginAnew(id);
    this.session.setTheme('projector');
    this.go({ kind: 'deck', id, step, beat: 'look' });
  }
  /** The Back or Forward button went to a place: a stage is for a projector, everything else in one's own colours. */
  follow(place: TeachingPlace): void {
    if ((place.kind === 'deck') !== (this.place.kind === 'deck'))
      this.session.setTheme(place.kind === 'deck' ? 'projector' : this.#theme);
    this.go(place, 'replace');
  }
  /** From the stage back to the list, in one's own colours. */
  endShow(): void {
    this.session.setTheme(this.#theme);
    this.go({ kind: 'decks' });
  }
  /** The address says again where one is, in which language and colours. */
  rewrite(how: 'push' | 'replace' = 'replace'): void {
    const { locale, theme } = this.session;
    this.#door.write(`?v=${locale}${theme}&${TEACH_KEY}=${teachToken(this.place)}${teachFragment(this.place)}`, how);
  }
  leave(then?: 'story'): void {
    this.#door.leave(then);
  }

  /** Puts the model at a stand, compared with another one. The same stand again changes nothing. */
  put(before: Stand, now: Stand): void {
    const work = { now: settingOf(now), before: settingOf(before), names: now.names ?? {} };
    this.#put = work.now;
    if (!sameWork(this.session.scene, work)) this.session.visit(work);
  }
  /** Has something been moved since the model was put somewhere? */
  get fiddled(): boolean {
    return this.#put !== null && !sameSetting(this.session.scene.now, this.#put);
  }
}

export const [useClassroom, provideClassroom] = createContext<Classroom>();
