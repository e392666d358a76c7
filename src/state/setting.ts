import { caseById } from '../content/cases';
import { RATING_IDS, type Alternative } from '../model/alternatives';
import { PARAMETER_IDS, type ParameterId, type Values } from '../model/parameters';
import { DEFAULT_INPUTS, settle, type Change, type Inputs } from '../model/settle';
import { VIEWS, type ViewId } from '../model/views';

export type Changes = Readonly<Partial<Record<ParameterId, number>>>;

/** The values of some parameters. */
export const pick = (values: Values, ids: readonly ParameterId[]): Changes =>
  Object.fromEntries(ids.map((id) => [id, values[id]]));
/** Without what is no finite number. */
export const finite = (values: Changes): Changes =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));

/** A case, the view it is read in, and what was changed over both. Inputs are computed from it, never stored. */
export interface Setting {
  readonly case: string;
  readonly view: ViewId;
  /** Only what differs from the case in its view. */
  readonly changes: Changes;
  /** null: the rivals of the case. */
  readonly alternatives: readonly Alternative[] | null;
}

/** The case of a first visit. */
export const OPENING = 'opening';

/** A case without any change. */
export const pristine = (caseId: string, view: ViewId = 'default'): Setting => ({
  case: caseId,
  view,
  changes: {},
  alternatives: null,
});

const ground = (setting: Pick<Setting, 'case' | 'view'>) => ({
  ...DEFAULT_INPUTS,
  ...caseById(setting.case)?.set,
  ...VIEWS[setting.view].overlay,
});

/** Cases and views never change, and a setting is never changed but replaced: what was settled once can be kept. */
const origins = new Map<string, Inputs>();
const settledSettings = new WeakMap<Setting, Inputs>();

/** The inputs of the case in its view, without the user's changes. */
export const caseInputs = ({ case: caseId, view }: Pick<Setting, 'case' | 'view'>): Inputs => {
  const key = `${caseId} ${view}`;
  let inputs = origins.get(key);
  if (!inputs) {
    inputs = settle(ground({ case: caseId, view })).inputs;
    // Ids of foreign links must not make the memory grow.
    if (caseById(caseId)) origins.set(key, inputs);
  }
  return inputs;
};

/** Everything laid over one another: defaults, case, view, changes; settled. */
export const inputsOf = (setting: Setting): Inputs => {
  let inputs = settledSettings.get(setting);
  if (!inputs) {
    const { changes, alternatives } = setting;
    inputs = settle({ ...ground(setting), ...changes, ...(alternatives && { alternatives }) }).inputs;
    settledSettings.set(setting, inputs);
  }
  return inputs;
};

const sameAlternative = (a: Alternative, b: Alternative): boolean =>
  a.deliveredValue === b.deliveredValue &&
  a.availability === b.availability &&
  a.copies === b.copies &&
  RATING_IDS.every((id) => a.ratings?.[id] === b.ratings?.[id]);

export const sameAlternatives = (a: readonly Alternative[] | null, b: readonly Alternative[] | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && sameAlternative(one, other);
    }));

/** Do two settings show the same? */
export const sameSetting = (a: Setting, b: Setting): boolean =>
  a === b ||
  (a.case === b.case &&
    a.view === b.view &&
    sameAlternatives(a.alternatives, b.alternatives) &&
    PARAMETER_IDS.every((id) => a.changes[id] === b.changes[id]));

/** Ratings say more than a delivered value; an alternative keeps only what the model reads. */
const plain = ({ ratings, deliveredValue, availability, copies }: Alternative): Alternative =>
  ratings ? { ratings, availability, copies } : { deliveredValue: deliveredValue ?? 0, availability, copies };

export interface Edit {
  readonly values?: Changes;
  /** null: back to those of the case. */
  readonly alternatives?: readonly Alternative[] | null;
}

/**
 * A setting with some values changed. Every value is settled on the way in, and what then equals the case is no
 * change, so that a slider moved there and back leaves no trace.
 * @returns the new setting, and what had to be settled for it
 */
export const edited = (
  setting: Setting,
  edit: Edit,
): { readonly setting: Setting; readonly settled: readonly Change[] } => {
  const rivals = edit.alternatives === undefined ? setting.alternatives : edit.alternatives;
  const { inputs, changes: settled } = settle({
    ...ground(setting),
    ...setting.changes,
    ...edit.values,
    ...(rivals && { alternatives: rivals.map(plain) }),
  });
  const origin = caseInputs(setting);
  const changes: Partial<Record<ParameterId, number>> = {};
  for (const id of PARAMETER_IDS) if (inputs[id] !== origin[id]) changes[id] = inputs[id];
  const alternatives = sameAlternatives(inputs.alternatives, origin.alternatives) ? null : inputs.alternatives;
  const next: Setting = { case: setting.case, view: setting.view, changes, alternatives };
  settledSettings.set(next, alternatives ? inputs : { ...inputs, alternatives: origin.alternatives });
  return { setting: next, settled };
};

/** The ids of a kind of parameter whose value differs between two inputs, in the order of the table. */
export const differing = (
  a: Inputs,
  b: Inputs,
  among: readonly ParameterId[] = PARAMETER_IDS,
): readonly ParameterId[] => among.filter((id) => a[id] !== b[id]);
