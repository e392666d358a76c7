import { evaluateSettled, type Result } from '../../model/evaluate';
import { settle, type Change, type Inputs } from '../../model/settle';
import { VIEWS } from '../../model/views';
import { caseById } from '../cases';
import type { Stand, Step } from './step';

/** One state of the model: what goes in and what comes out. */
export interface State {
  readonly inputs: Inputs;
  readonly result: Result;
}
/** Before a change and after it. While only what stands before may be seen, both are the same. */
export interface States {
  readonly before: State;
  readonly now: State;
}

/** The inputs of a stand: the defaults, its case, its view, its changes, in this order; and what had to be settled. */
export const settledStand = ({
  case: id,
  view = 'default',
  values,
  rivals,
}: Stand): { readonly inputs: Inputs; readonly changes: readonly Change[] } =>
  settle({ ...caseById(id)?.set, ...VIEWS[view].overlay, ...values, ...(rivals && { alternatives: rivals }) });

/** The model at a stand. */
export const stateOf = (stand: Stand): State => {
  const { inputs } = settledStand(stand);
  return { inputs, result: evaluateSettled(inputs) };
};

/** Both ends of a step. */
export const statesOf = ({ before, now }: Pick<Step, 'before' | 'now'>): States => ({
  before: stateOf(before),
  now: stateOf(now),
});
