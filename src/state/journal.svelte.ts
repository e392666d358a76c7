import type { Address } from './address';
import { Editing } from './editing.svelte';
import { mapped, push, redo, undo } from './history';
import type { Keeper } from './keeper.svelte';
import { tail } from './link';
import type { Told } from './link/told';
import { FRESH, idOf, sameMoment, traceOf, type Moment, type Place } from './moment';
import { NoticeBoard } from './notice-board.svelte';
import type { Room } from './room';
import { sameWork } from './scene';
import { OPENING, pristine } from './setting';

/** Records what happens: the history, the address, what is kept, and what has to be told follow every step together. */
export abstract class Journal extends Editing {
  protected readonly board = new NoticeBoard();
  /** Was the last step the playing of a story? */
  protected played = $state(false);
  /** One's own work before somebody else's was opened over it, in this tab. */
  protected own: Moment | null = null;

  /** Maps that were begun in this tab. */
  #begun: readonly string[] = [];
  /** Everything is written behind the '#', because it came there. */
  protected privately = false;
  /** The page of analysis that is open; null: the chain. */
  room = $state<Room | null>(null);
  /** The number of the browser’s step that is shown. */
  protected step = 0;

  readonly notices: readonly Told[] = $derived(this.board.list);

  constructor(
    protected readonly address: Address,
    readonly keeper: Keeper,
  ) {
    super();
  }

  undo(): void {
    this.#go(undo);
  }
  redo(): void {
    this.#go(redo);
  }
  tell(notice: Told): void {
    this.board.add(notice);
  }

  protected record(change: Partial<Moment>, how: 'replace' | 'push' = 'replace'): void {
    const next = { ...this.moment, ...change };
    this.gesture = null;
    this.played = false;
    this.board.acted();
    if (sameMoment(next, this.moment)) return;
    // The first change to what is one's own anyway makes a map of it.
    const edited = next.place.kind === 'fresh' && change.place === undefined && !sameWork(next, this.moment);
    this.take(edited ? { ...next, place: this.ownPlace() } : next);
    this.write(how);
  }
  /** A new map; one that was begun here by a single step and undone goes on, or every attempt would leave one behind. */
  protected ownPlace(): Place {
    const [undone, more] = this.history.future;
    const again = undone?.place.kind === 'map' && !more && this.#begun.includes(undone.place.id);
    const place = again ? undone.place : this.keeper.place();
    this.#begun = [...this.#begun, idOf(place) ?? ''];
    return place;
  }
  /**
   * A new present, without touching the address.
   * @param how 'look': nothing of it is written, because looking back is no change
   */
  protected take(next: Moment, how: 'write' | 'look' = 'write'): void {
    const last = this.moment;
    if (sameMoment(next, last)) return;
    if (next.place.kind === 'visit' && last.place.kind !== 'visit' && !blank(last)) this.own = last;
    this.history = push(this.history, next);
    if (how === 'write') this.#follow(last);
  }
  protected save(): void {
    const id = idOf(this.place);
    if (id !== null) this.keeper.save(id, tail(this.moment));
  }
  protected write(how: 'replace' | 'push'): void {
    // What a finger has not let go of yet is not written.
    if (how === 'push') this.step += 1;
    this.lay(how);
  }
  /** Writes the address for the step that is shown. */
  protected lay(how: 'replace' | 'push'): void {
    this.address[how](tail(this.moment, { privately: this.privately, room: this.room }), {
      ...traceOf(this.place, this.keeper.revisionOf(idOf(this.place))),
      step: this.step,
    });
  }
  /** A map of this tab goes on under another id. */
  protected moved(from: string, to: string): void {
    const there: Place = { kind: 'map', id: to };
    const change = (moment: Moment) => (idOf(moment.place) === from ? { ...moment, place: there } : moment);
    this.changeAll(change);
    this.write('replace');
  }
  /** What holds for every step that was taken, and for what a visit was laid over. */
  protected changeAll(change: (moment: Moment) => Moment): void {
    this.history = mapped(this.history, change);
    this.own = this.own && change(this.own);
  }

  #go(step: typeof undo): void {
    this.drop();
    const next = step(this.history);
    if (next === this.history) return;
    const last = this.moment;
    this.history = next;
    this.played = false;
    this.board.acted();
    this.#follow(last);
    this.write('replace');
  }
  /** What is kept follows the present. */
  #follow(last: Moment): void {
    for (const id of this.moment.binned) if (!last.binned.includes(id)) void this.keeper.bin(id);
    for (const id of last.binned) if (!this.moment.binned.includes(id)) void this.keeper.restore(id);
    if (!sameWork(last, this.moment)) this.save();
  }
}

const OPENED = { now: pristine(OPENING), before: pristine(OPENING), names: {} };
/** Nothing has been done yet. */
const blank = (moment: Moment): boolean => moment.place.kind === FRESH.kind && sameWork(moment, OPENED);
