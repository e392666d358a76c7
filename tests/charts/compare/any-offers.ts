import fc from 'fast-check';
import { CASES } from '../../../src/content/cases';
import type { Offer } from '../../../src/content/compare-offer';
import { evaluateSettled } from '../../../src/model/evaluate';
import { rivalAsOwn } from '../../../src/model/rival-as-own';
import type { Inputs } from '../../../src/model/settle';
import { deliveredValueOf } from '../../../src/model/value';
import { caseInputs } from '../../../src/state/setting';
import { anyInputs } from '../../model/arbitrary';

export const stateOf = (inputs: Inputs) => ({ inputs, result: evaluateSettled(inputs) });
export const caseState = (id: string) => stateOf(caseInputs({ case: id, view: 'default' }));
const NAMES = ['方案', '现状', '房产中介，只做成交', 'Tetra Pak and Mengniu, grown together', 'W'.repeat(80)];

/** An offer with everything known of it. */
export const offerOf = (inputs: Inputs, kind: Offer['kind'], key: string, name: string): Offer => {
  const state = stateOf(inputs);
  return { key, kind, name, state, deliveredValue: state.result.deliveredValue };
};
/** A rival of some inputs, as it stands beside them. */
export const rivalOf = (inputs: Inputs, index: number, name: string): Offer | null => {
  const rival = inputs.alternatives[index];
  if (!rival) return null;
  const own = rivalAsOwn(inputs, index);
  const deliveredValue = deliveredValueOf(rival, inputs);
  return { key: `rival${index + 1}`, kind: 'rival', name, state: own && stateOf(own), deliveredValue };
};

/** A case as it is told beside the case that leads to it, another one, and its rivals. */
export const TOLD = CASES.map((one) => {
  const inputs = caseInputs({ case: one.id, view: 'default' });
  const before = CASES.find(({ next }) => next?.case === one.id) ?? one;
  const rivals = inputs.alternatives.flatMap((_, i) => rivalOf(inputs, i, one.rivals[i]?.zh ?? '') ?? []);
  const beside = [
    offerOf(caseInputs({ case: before.id, view: 'default' }), 'before', 'before', before.title.zh),
    ...rivals,
  ].slice(0, 3);
  return { id: one.id, now: offerOf(inputs, 'now', 'now', one.title.zh), beside };
});

/** Any offer with up to three others beside it. */
export const anyOffers = fc
  .tuple(
    anyInputs,
    fc.option(anyInputs),
    fc.option(anyInputs),
    fc.array(fc.constantFrom(...NAMES), { minLength: 6, maxLength: 6 }),
  )
  .map(([inputs, before, other, names]) => {
    const name = (i: number) => names[i] ?? '';
    const beside = [
      ...(before ? [offerOf(before, 'before', 'before', name(1))] : []),
      ...inputs.alternatives.flatMap((_, i) => rivalOf(inputs, i, name(i + 2)) ?? []),
      ...(other ? [offerOf(other, 'case', 'case.kfc_before', name(5))] : []),
    ].slice(0, 3);
    return { now: offerOf(inputs, 'now', 'now', name(0)), beside };
  });
