import { rivalLimit, settledNotice, typedOutOfRange, type Notice } from '../content/notices';
import { MAX_ALTERNATIVES, type Alternative } from '../model/alternatives';
import { PARAMETERS, type ParameterId } from '../model/parameters';
import type { ViewId } from '../model/views';
import type { Moment } from './moment';
import { merged, newRival, restoredNames, withoutRival } from './rivals';
import { cleanName, type NameKey } from './scene';
import { edited, finite, pick, type Changes, type Edit } from './setting';
import { ASSUMPTIONS, FACTORS, Standing } from './standing.svelte';

/** The verbs that change a map: numbers, rivals, names, baseline, view. */
export abstract class Editing extends Standing {
  /** One step: the history, the address and what is kept follow; none when nothing has changed. */
  protected abstract record(change: Partial<Moment>, how?: 'replace' | 'push'): void;
  protected abstract tell(notice: Notice): void;

  /** A finger moves that began on something else: it is not heard until it lets go. */
  protected deaf = false;

  // While a finger moves: drawn, not recorded.

  drag(id: ParameterId, value: number): void {
    this.dragMany({ [id]: value });
  }
  dragMany(values: Changes): void {
    if (this.deaf) return;
    this.gesture = { ...this.gesture, values: { ...this.gesture?.values, ...finite(values) } };
  }
  dragRival(index: number, partial: Partial<Alternative>): void {
    if (this.deaf) return;
    this.gesture = { ...this.gesture, alternatives: merged(this.inputs.alternatives, index, partial) };
  }
  /** The finger lets go: one step of the history and one write, or none when nothing has changed. */
  drop(): void {
    this.deaf = false;
    if (!this.gesture) return;
    const now = this.scene.now;
    this.gesture = null;
    this.record({ now });
  }

  // Single steps.

  /** A typed value; out of range it becomes the nearest one, and a notice says the range. */
  set(id: ParameterId, value: number): void {
    if (!Number.isFinite(value)) return;
    const [low, high] = PARAMETERS[id].range;
    if (value < low || value > high) this.tell(typedOutOfRange(id, value));
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
    if (rivals.length >= MAX_ALTERNATIVES) return this.tell(rivalLimit());
    const { rival, names } = newRival(this.scene, rivals.length);
    this.record({ now: edited(this.rest, { alternatives: [...rivals, rival] }).setting, names });
  }
  /** @param study what is asked of the map without it; whoever reads studies comes after the first picture */
  removeRival(index: number, study: string): void {
    this.drop();
    const { alternatives, names } = withoutRival(this.scene, this.inputs.alternatives, index);
    this.record({ now: edited(this.rest, { alternatives }).setting, names, study });
  }
  /** What stands now is what the next changes are compared with. */
  setBaseline(): void {
    this.drop();
    this.record({ before: this.rest });
  }
  /** What stands now and what it is compared with change places. */
  swap(): void {
    this.drop();
    this.record({ now: this.moment.before, before: this.rest });
  }
  /** A value back to where its ghost stands. */
  resetRow(id: ParameterId): void {
    this.#edit({ values: { [id]: this.beforeInputs[id] } });
  }
  resetRivals(): void {
    this.#edit({ alternatives: this.beforeInputs.alternatives }, restoredNames(this.moment));
  }
  resetAll(): void {
    this.drop();
    this.record({ now: this.scene.before, names: restoredNames(this.moment), study: '' });
  }
  /** Assumptions as the case in its view has them. */
  resetAssumptions(): void {
    this.#edit({ values: pick(this.caseInputs, ASSUMPTIONS) });
  }
  /** Factors and rivals as the case in its view has them. */
  resetFactors(): void {
    this.#edit({ values: pick(this.caseInputs, FACTORS), alternatives: null }, restoredNames(this.moment));
  }
  /** Lays a view over the present setting; what it is compared with keeps its own. The Back button leads back. */
  setView(view: ViewId): void {
    this.drop();
    this.record({ now: edited({ ...this.rest, view }, {}).setting }, 'push');
  }
  /** An empty name gives the thing its own name back. */
  rename(key: NameKey, name: string): void {
    this.drop();
    const others = Object.entries(this.names).filter(([other]) => other !== key);
    const clean = cleanName(name);
    this.record({ names: Object.fromEntries(clean === '' ? others : [...others, [key, clean]]) });
  }

  #edit(edit: Edit, names = this.names): void {
    this.drop();
    const { setting, settled } = edited(this.rest, edit);
    if (settled.length > 0) this.tell(settledNotice(settled));
    this.record({ now: setting, names });
  }
}
