import { createContext } from 'svelte';
import { caseById } from '../content/cases';
import type { Notice } from '../content/notices';
import type { Locale } from '../text';
import type { Address } from './address';
import { begin } from './history';
import { Journal } from './journal.svelte';
import type { Keeper } from './keeper.svelte';
import { tail, type Manner } from './link';
import type { Found, Opened } from './link/opened';
import type { Offer, Told } from './link/told';
import { sides } from './map-link';
import { FRESH, idOf, placeOf, revisionOf, stepOf, VISIT, type Moment } from './moment';
import { openAddress, openText } from './open';
import type { Room } from './room';
import { retitled, type Theme, type Work } from './scene';
import { OPENING, pristine } from './setting';

/** What a session needs from outside. */
export interface Surroundings {
  readonly address: Address;
  readonly keeper: Keeper;
  /** What the address said when the page was opened. */
  readonly opened: Opened;
}

/**
 * The one mutable thing. Views read its fields and call its verbs; nothing else changes the scene, the history, the
 * address or what is kept.
 */
export class Session extends Journal {
  /** Counts the addresses that were followed: the last one counts. */
  #turn = 0;

  constructor({ address, keeper, opened: { scene, notices, work, room, outcome } }: Surroundings) {
    super(address, keeper);
    // What could not be read is not shown under the name of a map, or the next change would be written over it.
    const kept = work || outcome === 'none' ? placeOf(address.state) : FRESH;
    const place = kept ?? (work ? VISIT : FRESH);
    this.step = Math.max(0, stepOf(address.state));
    this.history = begin<Moment>({ ...scene, place, binned: [] });
    this.board.list = notices;
    this.room = room ?? null;
    this.privately = isPrivate(address);
    const id = idOf(place);
    if (id !== null) keeper.adopt(id, revisionOf(address.state));
    keeper.begin({
      tell: (notice) => this.tell(notice),
      moved: (from, to) => this.moved(from, to),
      saved: (written) => written === idOf(this.place) && this.write('replace'),
    });
  }

  /** Was the last thing that happened the playing of a story? Pictures take more time for it. */
  get telling(): boolean {
    return this.played;
  }
  /** Another case, nothing changed in it and nothing to compare it with; the view stays. */
  open(caseId: string): void {
    if (!caseById(caseId)) return;
    const now = pristine(caseId, this.scene.now.view);
    this.record({ now, before: now, names: {}, study: '', place: FRESH }, 'push');
  }
  /** The case a story turns into, compared with what stands now. */
  play(caseId: string): void {
    if (!caseById(caseId)) return;
    this.drop();
    this.record({ before: this.rest, now: pristine(caseId, this.scene.now.view), place: FRESH }, 'push');
    this.played = true;
  }
  setLocale(locale: Locale): void {
    this.drop();
    this.record({ locale });
  }
  setTheme(theme: Theme): void {
    this.drop();
    this.record({ theme });
  }
  /** Another page of analysis, or the chain: a step for the Back button, and none that undo takes back. */
  enter(room: Room | null): void {
    if (room === this.room) return;
    this.drop();
    this.room = room;
    this.lay('push');
  }
  /** What is asked of the map, as a link carries it. */
  ask(study: string): void {
    this.drop();
    this.record({ study });
  }
  dismiss(notice: Notice): void {
    this.board.remove(notice);
  }

  // Links, and whose work is shown.

  /** Back, Forward or an edited address: what it says becomes the present, as a step that can be undone. */
  async follow(): Promise<void> {
    // A finger that is still down has nothing to do with what comes now.
    this.deaf = this.gesture !== null;
    this.gesture = null;
    const { search, hash, state } = this.address;
    this.privately = isPrivate(this.address);
    const own = placeOf(state);
    const turn = (this.#turn += 1);
    const { scene, notices, work, outcome, room } = await openAddress(search, hash, this.locale);
    // Some addresses take longer to read than others; what was asked for last is what is shown.
    if (turn !== this.#turn) return;
    this.played = false;
    this.room = room ?? null;
    // From one page to another of the same work: what was done on the way stays.
    if (own && stepOf(state) === this.step) return this.lay('replace');
    this.step = Math.max(0, stepOf(state));
    this.board.opened(notices);
    if (!work && outcome !== 'none') return;
    // A step of our own says what was shown, not in which language and colours.
    const look = own ? { locale: this.locale, theme: this.theme } : {};
    if (own?.kind === 'map') this.keeper.adopt(own.id, revisionOf(state));
    this.take({ ...scene, ...look, place: own ?? (work ? VISIT : FRESH), binned: this.moment.binned }, 'look');
  }
  /** The browser went a step back that was none of the user's: what is shown stands in the address all the same. */
  stay(): void {
    this.write('replace');
  }
  /** Reads what somebody pasted, typed or dropped. What can be used becomes a visit; all else is only told. */
  async read(text: string): Promise<Found> {
    const answer = await openText(text);
    if (answer.work) this.visit(answer.work);
    for (const notice of answer.notices) this.tell(notice);
    return answer;
  }
  /** Shows somebody else's work. One's own is left as it was kept. */
  visit(work: Work): void {
    this.drop();
    this.record({ study: '', ...work, place: VISIT }, 'push');
  }
  /** A button beside a notice was pressed. */
  accept(notice: Told, { work, caution }: Offer): void {
    this.board.remove(notice);
    this.visit(work);
    if (caution) this.tell({ kind: 'caution', text: caution, details: [] });
  }
  /** What is shown becomes one's own: a new map. */
  keep(): void {
    this.drop();
    this.record({ place: this.ownPlace() });
    this.save();
  }
  /** Opens a kept map. */
  async openMap(id: string): Promise<void> {
    const link = await this.keeper.open(id);
    if (link === null) return;
    const kept = await openAddress(...sides(link), this.locale);
    for (const notice of kept.notices) this.tell(notice);
    // What cannot be read is not shown as something else, or it would be written over.
    if (!kept.work && kept.outcome !== 'none') return;
    const { now, before, names, study = '', locale, theme } = kept.scene;
    // Back from somebody else's work it is one's own language again.
    const look = this.place.kind === 'visit' ? { locale, theme } : {};
    this.record({ now, before, names, study, ...look, place: { kind: 'map', id } }, 'push');
  }
  /** A kept map got another name: so it is called, too, where undo leads back to it. */
  renamed(id: string, title: string): void {
    this.changeAll((moment) => (idOf(moment.place) === id ? retitled(moment, title) : moment));
  }
  /** One's own work again: what this tab had before the visit, else the map changed last, else the opening case. */
  async backToMine(): Promise<void> {
    this.drop();
    const own = idOf(this.own?.place ?? FRESH);
    if (this.own && (own === null || !this.moment.binned.includes(own)))
      return this.record({ ...this.own, binned: this.moment.binned }, 'push');
    const [last] = this.keeper.list;
    if (last) await this.openMap(last.id);
    else this.open(OPENING);
  }
  /** Deletes a kept map; undo brings it back. The one on screen gives way to the opening case. */
  removeMap(id: string): void {
    this.drop();
    const binned = [...this.moment.binned, id];
    const blank = { now: pristine(OPENING), before: pristine(OPENING), names: {}, study: '', place: FRESH };
    this.record(idOf(this.place) === id ? { ...blank, binned } : { binned });
  }
  /** What stands behind the path in a link to this scene: '?…#…', or everything behind the '#'. */
  link(manner?: Manner): string {
    return tail(this.scene, { room: this.room, ...manner });
  }
}

/** Does an address have its numbers where browsers do not send them? */
const isPrivate = ({ search, hash }: Address): boolean => !/[?&]s=/.test(search) && /[#&]s=/.test(hash);

export const [useSession, provideSession] = createContext<Session>();
