import { chain } from './chain';
import { duals, variable, type Dual } from './dual';
import type { Given } from './given';
import type { Result } from './evaluate';
import { PARAMETER_IDS, type ParameterId } from './parameters';
import { settle } from './settle';

/** The numeric results. */
export type NumericOutput = keyof { [Id in keyof Result as Result[Id] extends number ? Id : never]: true };
export type Gradient = Readonly<Record<NumericOutput, Readonly<Record<ParameterId, number>>>>;

const NONE = Object.fromEntries(PARAMETER_IDS.map((id) => [id, 0])) as Record<ParameterId, number>;

/**
 * The exact derivative of every result by each parameter, in units of the result per unit of the parameter (E37).
 * One pass of the model over dual numbers; a parameter that is not asked for has derivative 0.
 * @param parameters the parameters to differentiate by; fewer are faster
 */
export function gradient(given: unknown, parameters: readonly ParameterId[] = PARAMETER_IDS): Gradient {
  const { inputs } = settle(given);
  const values = {} as Record<ParameterId, Dual>;
  for (const id of PARAMETER_IDS) values[id] = duals.of(inputs[id]);
  parameters.forEach((id, i) => (values[id] = variable(inputs[id], i, parameters.length)));
  const over: Given<Dual> = { ...values, alternatives: inputs.alternatives };
  const { outputs } = chain(duals, over);
  const answer = {} as Record<NumericOutput, Record<ParameterId, number>>;
  for (const output of Object.keys(outputs) as NumericOutput[]) {
    const slopes = { ...NONE };
    const { slope } = outputs[output];
    parameters.forEach((id, i) => (slopes[id] = slope?.[i] ?? 0));
    answer[output] = slopes;
  }
  return answer;
}
