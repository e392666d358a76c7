import { caseById } from '../content/cases';
import { evaluateSettled } from '../model/evaluate';
import { PARAMETERS, PARAMETER_IDS } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Text } from '../text';
import { canRedo, canUndo, type History } from './history';
import type { Moment, Place } from './moment';
import { rivalNames } from './rivals';
import type { Scene } from './scene';
import { caseInputs, differing, edited, inputsOf, pristine, sameSetting, type Edit } from './setting';

export const FACTORS = PARAMETER_IDS.filter((id) => PARAMETERS[id].kind === 'factor');
export const ASSUMPTIONS = PARAMETER_IDS.filter((id) => PARAMETERS[id].kind === 'assumption');

/** What can be read of a session: a history, a gesture over its present, and everything that follows from the two. */
export abstract class Standing {
  protected history = $state.raw() as History<Moment>;
  /** What the finger has moved since it went down; laid over the setting at the start, so that a way back is free. */
  protected gesture = $state.raw<Edit | null>(null);

  protected readonly moment = $derived(this.history.now);
  /** The setting at the start of the gesture. */
  protected readonly rest = $derived(this.moment.now);
  readonly #now = $derived(this.gesture ? edited(this.rest, this.gesture).setting : this.rest);
  readonly #before = $derived(this.moment.before);
  readonly #case = $derived(this.#now.case);
  readonly #view = $derived(this.#now.view);
  protected readonly caseInputs = $derived(caseInputs({ case: this.#case, view: this.#view }));

  // Parts of the scene that hold still while a finger moves have fields of their own: what reads them is not redrawn.
  readonly locale = $derived(this.moment.locale);
  readonly theme = $derived(this.moment.theme);
  readonly names = $derived(this.moment.names);
  readonly study = $derived(this.moment.study ?? '');
  readonly caseId = $derived(this.#case);
  readonly view = $derived(this.#view);

  readonly place: Place = $derived(this.moment.place);

  readonly scene: Scene = $derived({
    now: this.#now,
    before: this.#before,
    names: this.names,
    study: this.study,
    locale: this.locale,
    theme: this.theme,
  });
  readonly inputs = $derived(inputsOf(this.#now));
  readonly result = $derived(evaluateSettled(this.inputs));
  readonly beforeInputs = $derived(inputsOf(this.#before));
  readonly beforeResult = $derived(evaluateSettled(this.beforeInputs));
  /** The inputs at the start of the gesture: what scales several values scales from there. */
  readonly startInputs = $derived(inputsOf(this.rest));
  readonly dragging = $derived(this.gesture !== null);
  /** The last step that changed a number: what stood before it, to be played again. */
  readonly previousInputs: Inputs | null = $derived.by(() => {
    const last = this.history.past.findLast(({ now }) => !sameSetting(now, this.rest));
    return last ? inputsOf(last.now) : null;
  });
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
