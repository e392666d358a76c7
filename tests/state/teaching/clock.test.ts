import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../../src/content/teaching/step';
import { beatsOf } from '../../../src/state/teaching/beats';
import { clockText, inMs, planOf, timeLeft } from '../../../src/state/teaching/clock';

test.each([
  [0, '0:00'],
  [7_400, '0:07'],
  [59_999, '0:59'],
  [760_000, '12:40'],
  [3_725_000, '1:02:05'],
  [-30_000, '−0:30'],
  [-400, '0:00'],
  [NaN, '0:00'],
])('%d milliseconds are %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

const nothing = { zh: '', en: '' };
const step = (id: string, minutes: number, asks: boolean): Step => ({
  id,
  title: nothing,
  before: { case: 'opening' },
  now: { case: 'opening' },
  look: nothing,
  note: { look: nothing },
  minutes,
  ...(asks && { question: { output: 'attitude', shown: 'satisfaction', ask: nothing, margin: 6 } }),
});

test('the plan shares the minutes of a step among its beats', () => {
  const beats = beatsOf({ id: 'd', title: nothing, about: nothing, steps: [step('a', 4, false), step('b', 6, true)] });
  expect(beats.map((_, at) => planOf(beats, at).before)).toEqual([0, 4, 6, 8]);
  expect(planOf(beats, 0).whole).toBe(10);
});

test('the plan never runs backwards and ends with its last beat', () => {
  const anyStep = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 8 }), (steps) => {
      const beats = beatsOf({
        id: 'd',
        title: nothing,
        about: nothing,
        steps: steps.map(([minutes, asks], i) => step(`s${i}`, minutes, asks)),
      });
      const { whole } = planOf(beats, 0);
      const due = beats.map((_, at) => planOf(beats, at).before);
      due.forEach((at, i) => expect(at).toBeGreaterThanOrEqual(due[i - 1] ?? 0));
      expect(planOf(beats, beats.length).before).toBeCloseTo(whole, 9);
    }),
  );
});

test('a timer counts whole seconds down to nothing', () => {
  const timer = { kind: 'silence', ends: 60_000 } as const;
  expect([0, 100, 1_000, 59_001, 60_000, 90_000].map((now) => timeLeft(timer, now))).toEqual([
    60_000, 60_000, 59_000, 1_000, 0, 0,
  ]);
  expect(inMs(3)).toBe(180_000);
});
