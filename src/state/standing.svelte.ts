import { caseById } from '../content/cases';
import { evaluateSettled } from '../model/evaluate';
import { PARAMETERS, PARAMETER_IDS } from '../model/parameters';
import type { Text } from '../text';
import { canRedo, canUndo, type History } from './history';
import { rivalNames } from './rivals';
import type { Scene, Work } from './scene';
import { caseInputs, differing, edited, inputsOf, pristine, sameSetting, type Edit } from './setting';

export const FACTORS = PARAMETER_IDS.filter((id) => PARAMETERS[id].kind === 'factor');
export const ASSUMPTIONS = PARAMETER_IDS.filter((id) => PARAMETERS[id].kind === 'assumption');

type Look = Pick<Scene, 'locale' | 'theme'>;

/** What can be read of a session: a history, a gesture over its present, and everything that follows from the two. */
export abstract class Standing {
  protected history = $state.raw() as History<Work>;
  protected look = $state.raw() as Look;
  /** What the finger has moved since it went down; laid over the setting at the start, so that a way back is free. */
  protected gesture = $state.raw<Edit | null>(null);

  protected readonly work = $derived(this.history.now);
  /** The setting at the start of the gesture. */
  protected readonly rest = $derived(this.work.now);
  readonly #now = $derived(this.gesture ? edited(this.rest, this.gesture).setting : this.rest);
  readonly #before = $derived(this.work.before);
  readonly #case = $derived(this.#now.case);
  readonly #view = $derived(this.#now.view);
  protected readonly caseInputs = $derived(caseInputs({ case: this.#case, view: this.#view }));

  // Parts of the scene that hold still while a finger moves have fields of their own: what reads them is not redrawn.
  readonly locale = $derived(this.look.locale);
  readonly theme = $derived(this.look.theme);
  readonly names = $derived(this.work.names);
  readonly caseId = $derived(this.#case);
  readonly view = $derived(this.#view);

  readonly scene: Scene = $derived({ ...this.work, now: this.#now, ...this.look });
  readonly inputs = $derived(inputsOf(this.#now));
  readonly result = $derived(evaluateSettled(this.inputs));
  readonly beforeInputs = $derived(inputsOf(this.#before));
  readonly beforeResult = $derived(evaluateSettled(this.beforeInputs));
  /** The inputs at the start of the gesture: what scales several values scales from there. */
  readonly startInputs = $derived(inputsOf(this.rest));
  readonly dragging = $derived(this.gesture !== null);
  readonly canUndo = $derived(canUndo(this.history));
  readonly canRedo = $derived(canRedo(this.history));
  readonly changedAssumptions = $derived(differing(this.inputs, this.caseInputs, ASSUMPTIONS));
  readonly changedFactors = $derived(differing(this.inputs, this.caseInputs, FACTORS));
  readonly rivalsChanged = $derived(this.#now.alternatives !== null);
  readonly rivalNames: readonly string[] = $derived(rivalNames(this.scene, this.inputs.alternatives.length));
  /** What was done between a case and the one it turns into; only while both stand as they were told. */
  readonly move: Text | undefined = $derived.by(() => {
    const next = caseById(this.#before.case)?.next;
    const told = [this.#before, this.#now].every((one) => sameSetting(one, pristine(one.case, one.view)));
    return told && next?.case === this.#case && this.#before.view === this.#view ? next.move : undefined;
  });
  readonly t = (text: Text): string => text[this.locale];
}
