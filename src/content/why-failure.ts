import { numbers } from '../model/arithmetic';
import { satisfactionLogit } from '../model/satisfaction';
import type { Locale, Text } from '../text';
import { points, rounded } from './format';
import { overPromising } from './why-expectation';
import {
  FINE,
  POINTS,
  figure,
  join,
  line,
  odds,
  share,
  sum,
  type Part,
  type State,
  type Teller,
  type Told,
} from './why-step';

const { logistic } = numbers;

export const unrecovered: Teller = (state, locale) => {
  const { failureDamage, failureSeverity } = state.inputs;
  const damage = `−${figure(failureDamage, locale)} × ${share(failureSeverity, locale)}`;
  return shifted(state, locale, [{ label: DAMAGE, working: damage, value: -failureDamage * failureSeverity }], {
    zh: '失误没人补救，满意度',
    en: 'After a failure nobody repairs, satisfaction is',
  });
};

/** After a repair: a smaller damage and, when it was superb, a delight, of which `passed` counts. */
export const recovered =
  (forLoyalty: boolean): Teller =>
  (state, locale) => {
    const { inputs } = state;
    const passed = forLoyalty ? inputs.delightPassThrough : 1;
    const excellent = logistic((inputs.recoveryQuality - inputs.delightThreshold) / inputs.delightWidth);
    const first = 2 ** -inputs.priorFailures;
    const mild = 1 - inputs.failureSeverity;
    const left = 1 - inputs.recoveryQuality / 100;
    const through = forLoyalty ? ` × ${share(passed, locale)}` : '';
    return shifted(
      state,
      locale,
      [
        {
          label: DAMAGE,
          working: `−${figure(inputs.failureDamage, locale)} × ${share(inputs.failureSeverity, locale)} × ${share(left, locale)}`,
          value: -inputs.failureDamage * inputs.failureSeverity * left,
        },
        {
          label: { zh: '补救的惊喜', en: 'Delight of the recovery' },
          working: `${figure(inputs.recoveryDelight, locale)} × ${share(excellent * mild * first, locale)}${through}`,
          value: passed * inputs.recoveryDelight * excellent * mild * first,
        },
      ],
      { zh: '补救之后，满意度', en: 'After the recovery, satisfaction is' },
    );
  };

/** A failure moves z and with it satisfaction. */
function shifted(state: State, locale: Locale, shifts: readonly Part[], what: Text): Told {
  const { deliveredValue, expectation } = state.result;
  const z0 = satisfactionLogit(numbers, deliveredValue, expectation, state.inputs);
  const before: Part = { label: { zh: '没出失误时', en: 'With no failure' }, value: z0 };
  const { steps, value: z } = sum([before, ...shifts], Z, FINE, locale);
  const worked = 100 * logistic(z);
  const last: Part = { label: { zh: '满意度', en: 'Satisfaction' }, working: odds('100', z, locale), value: worked };
  const change = rounded(rounded(worked) - rounded(state.result.satisfaction));
  const by = points(Math.abs(change), locale);
  const sentence: Text =
    change === 0
      ? { zh: `${what.zh}和没出失误时一样。`, en: `${what.en} the same as with no failure.` }
      : {
          zh: `${what.zh}比没出失误时${change > 0 ? '还高' : '低'}${by}。`,
          en: `${what.en} ${by} ${change > 0 ? 'higher' : 'lower'} than with no failure.`,
        };
  return { steps: [...steps, line('result', last, POINTS, locale)], worked, sentence: sentence[locale] };
}

/** The probabilities of no failure, a repaired one, an unrepaired one. */
export const chances = ({ inputs: { failureRate, complaintHandling } }: State) =>
  [1 - failureRate, failureRate * complaintHandling, failureRate * (1 - complaintHandling)] as const;
export const CASES = [
  { zh: '没出失误', en: 'No failure' },
  { zh: '失误有补救', en: 'Repaired failure' },
  { zh: '失误没补救', en: 'Unrepaired failure' },
] as const satisfies readonly Text[];

export const mean =
  (repaired: 'satisfactionRecovered' | 'satisfactionRecoveredForLoyalty', label: Text): Teller =>
  (state, locale) => {
    const { result, inputs } = state;
    const list = [result.satisfaction, result[repaired], result.satisfactionUnrecovered];
    const chance = chances(state);
    const parts = CASES.map((name, i): Part => {
      const [felt, likely] = [list[i] ?? 0, chance[i] ?? 0];
      return { label: name, working: `${points(felt, locale)} × ${share(likely, locale)}`, value: felt * likely };
    });
    const { steps, value } = sum(parts, label, POINTS, locale);
    const change = rounded(rounded(value) - rounded(result.satisfaction));
    const by = points(Math.abs(change), locale);
    const failures: Text =
      inputs.failureRate === 0
        ? {
            zh: '没有失误，满意度就是没出失误时的那个数。',
            en: 'There are no failures, so this is satisfaction with no failure.',
          }
        : change === 0
          ? { zh: '失误在满意度里几乎看不出来。', en: 'Failures hardly show in satisfaction.' }
          : change < 0
            ? { zh: `失误在满意度里扣了${by}。`, en: `Failures take ${by} off satisfaction.` }
            : {
                zh: `补救得好，失误反而给满意度添了${by}。`,
                en: `Thanks to the recovery, failures even add ${by} to satisfaction.`,
              };
    return { steps, worked: value, sentence: join(locale, failures, overPromising(state)) };
  };

export const Z = { zh: '合起来（对数几率z）', en: 'Together (log-odds z)' };
const DAMAGE = { zh: '失误的冲击', en: 'Damage of the failure' };
