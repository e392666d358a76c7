import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CASES } from '../../src/content/cases';
import { changedFactors } from '../../src/content/compare-changes';
import { GAP_OUTPUTS, gapByComponent, gapByGroup, type Gap } from '../../src/content/compare-gap';
import { endText, ordered, stepText } from '../../src/content/compare-print';
import { attribute } from '../../src/model/attribution';
import { evaluateSettled } from '../../src/model/evaluate';
import { caseInputs } from '../../src/state/setting';
import { caseState, stateOf } from '../charts/compare/any-offers';
import { anyInputs } from '../model/arbitrary';

const RUNS = 25;
const printedSum = ({ rows }: Gap) => rows.reduce((sum, { printed }) => sum + printed, 0);
const exactSum = ({ rows }: Gap) => rows.reduce((sum, { value }) => sum + value, 0);
const unit = (gap: Gap) => (gap.output === 'retention' ? 100 : 1);
const anyOutput = fc.constantFrom(...GAP_OUTPUTS);

describe('the bridge between two offers', () => {
  it('adds up exactly, and as printed, whatever the two are', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyOutput, (a, b, output) => {
        const gap = gapByGroup(stateOf(a), stateOf(b), output);
        const size = Math.max(1, Math.abs(gap.from), Math.abs(gap.to), ...gap.rows.map(({ value }) => Math.abs(value)));
        expect(Math.abs(exactSum(gap) - (gap.to - gap.from))).toBeLessThan(1e-9 * size);
        expect(Math.abs(printedSum(gap) - (gap.printedTo - gap.printedFrom))).toBeLessThan(1e-6 * size);
        for (const { value, printed } of gap.rows)
          expect(Math.abs(printed - value * unit(gap))).toBeLessThan(output === 'lifetimeValue' ? Infinity : 0.3);
      }),
      { numRuns: RUNS },
    );
  });

  it('turns every sign, exact and printed, when the two change places', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyOutput, (a, b, output) => {
        const there = gapByGroup(stateOf(a), stateOf(b), output);
        const back = gapByGroup(stateOf(b), stateOf(a), output);
        there.rows.forEach((row, i) => {
          const other = back.rows[i];
          expect(other?.id).toBe(row.id);
          expect(Math.abs(row.value + (other?.value ?? NaN))).toBeLessThan(1e-9 * Math.max(1, Math.abs(row.value)));
          expect((other?.printed ?? NaN) + row.printed).toBe(0);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves out only groups that cannot move the result', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, anyOutput, (a, b, output) => {
        const { groups } = attribute(a, b, output);
        for (const { id, value } of gapByGroup(stateOf(a), stateOf(b), output).rows)
          expect(Math.abs((groups[id] ?? 0) - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
      }),
      { numRuns: 10 },
    );
  });

  it('has five bars between two totals for five sliders in five groups', () => {
    const inputs = caseInputs({ case: 'opening', view: 'default' });
    const changed = { productValue: 80, serviceValue: 72, moneyCost: 60, timeCost: 30, affection: 50 };
    const gap = gapByGroup(stateOf(inputs), stateOf({ ...inputs, ...changed }), 'retention');
    expect(gap.rows.filter(({ same }) => !same).map(({ id }) => id)).toEqual([
      'product',
      'serviceAndPeople',
      'money',
      'timeEffortMind',
      'relationship',
    ]);
    for (const { same, printed, value } of gap.rows) {
      expect(printed !== 0).toBe(!same);
      if (same) expect(value).toBe(0);
    }
    expect(gap.rows).toHaveLength(9);
  });

  it('is the one of the drawing: the deal only, and the extra mile', () => {
    const gap = gapByGroup(caseState('agent_basic'), caseState('agent_ext'), 'retention');
    expect(endText('retention', gap.printedFrom, 'zh')).toBe('32.9%');
    expect(endText('retention', gap.printedTo, 'zh')).toBe('97.9%');
    expect(gap.rows.map((row) => stepText('retention', row, 'zh'))).toEqual([
      '0',
      '+16.9',
      '−0.9',
      '0',
      '+25.4',
      '+12.6',
      '+11.0',
      '0',
      '0',
    ]);
    expect(ordered(gap, true)[0]?.id).toBe('timeEffortMind');
    expect(ordered(gap, false)).toBe(gap.rows);
  });
});

describe('the difference of two delivered values', () => {
  it('is the sum of ten parts, from any offer to any other', () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (a, b) => {
        const [from, to] = [evaluateSettled(a), evaluateSettled(b)];
        const gap = gapByComponent(from, to);
        expect(gap.rows).toHaveLength(10);
        expect(Math.abs(exactSum(gap) - (to.deliveredValue - from.deliveredValue))).toBeLessThan(1e-9);
        expect(Math.abs(printedSum(gap) - (gap.printedTo - gap.printedFrom))).toBeLessThan(1e-6);
        const back = gapByComponent(to, from);
        gap.rows.forEach((row, i) => expect((back.rows[i]?.printed ?? NaN) + row.printed).toBe(0));
      }),
      { numRuns: 500 },
    );
  });
});

test('money is printed in full, in steps that add up', () => {
  for (const one of CASES)
    for (const locale of ['zh', 'en'] as const) {
      const gap = gapByGroup(caseState('opening'), caseState(one.id), 'lifetimeValue');
      const read = (text: string) => Number(text.replace('−', '-').replace(/[¥,+]/g, ''));
      const steps = gap.rows.map((row) => read(stepText('lifetimeValue', row, locale)));
      const total = steps.reduce((sum, step) => sum + step, 0);
      expect(total).toBe(
        read(endText('lifetimeValue', gap.printedTo, locale)) - read(endText('lifetimeValue', gap.printedFrom, locale)),
      );
    }
});

describe('what changed', () => {
  it('lists every factor once, under its group, with what it does alone', () => {
    const a = caseState('agent_basic');
    const b = caseState('agent_ext');
    const factors = changedFactors(a, b, 'retention', 'en');
    expect([...factors.values()].flat()).toHaveLength(17);
    const service = factors.get('serviceAndPeople')?.find(({ id }) => id === 'serviceValue');
    expect(service).toMatchObject({ from: '58', to: '90' });
    const without = evaluateSettled({ ...b.inputs, serviceValue: a.inputs.serviceValue });
    expect(service?.effect).toBe(b.result.retention - without.retention);
    expect([...factors.keys()]).toEqual(
      gapByGroup(a, b, 'retention')
        .rows.filter(({ same }) => !same)
        .map(({ id }) => id),
    );
  });
  it('says nothing of what is the same, and tells rivals by what they deliver', () => {
    const one = caseState('shop_only');
    expect(changedFactors(one, one, 'retention', 'zh').size).toBe(0);
    const [rivals] = changedFactors(one, caseState('shop_rival'), 'retention', 'zh').get('market') ?? [];
    expect(rivals?.id).toBe('alternatives');
    expect(rivals?.to).toMatch(/[+−]\d/);
  });
});
