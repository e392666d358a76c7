import { describe, expect, test } from 'vitest';
import { Drawing } from '../../src/charts/drawing';
import { estimate } from '../../src/charts/measure';
import { ruler } from '../../src/charts/ruler';
import { linear } from '../../src/charts/scale';
import { PARAMETERS } from '../../src/model/parameters';
import type { Edit } from '../../src/state/setting';
import { caseState, caseSubject } from './subjects';

const reach = { low: -20, high: 60, switching: 30 };
const x = linear([reach.low, reach.high], [100, 900]);
const at = (edit: Edit, locale: 'zh' | 'en' = 'en') => {
  const subject = caseSubject('opening', locale, caseState('opening', edit));
  const draw = new Drawing(estimate, new Set(), 0, 1000);
  const frame = { x, y: 50, small: 12, s: 1, left: 20, right: 980, narrow: false, high: false };
  const grips = ruler(draw, subject, reach, frame);
  const words = draw.marks.flatMap((mark) =>
    mark.kind === 'words' ? [[mark.id, mark.parts.map(({ text }) => text).join('')] as const] : [],
  );
  return { ...grips, subject, words: Object.fromEntries(words) };
};
const rival = (deliveredValue: number) => ({ alternatives: [{ deliveredValue, availability: 1, copies: 1 }] });

describe('the ruler', () => {
  test('names the expectation and every rival with its points', () => {
    expect(at({}).words).toEqual({
      expected: 'expected 11.5',
      'rival-0': 'two peers +14',
      'rival-1': 'do it yourself −18',
    });
    expect(at({}, 'zh').words['rival-1']).toBe('自己动手 −18');
  });

  test('points to what is beyond its ends', () => {
    expect(at(rival(-40)).words['rival-0']).toBe('two peers −40 ◂');
    expect(at(rival(70)).words['rival-0']).toBe('two peers +70 ▸');
    expect(at({ values: { baseExpectation: 80 } }).words.expected).toMatch(/ ▸$/);
    expect(at({ values: { baseExpectation: -60 } }).words.expected).toMatch(/ ◂$/);
  });

  test('says of a rival’s grip whether it can be seen', () => {
    expect([-40, -20, 30, 60, 61].map((value) => at(rival(value)).rivals[0]?.offScale)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test('puts the thumbs where the points are', () => {
    const { rivals, expectation, subject } = at({});
    const [low, high] = PARAMETERS.baseExpectation.range;
    const { inputs, result } = subject.now;
    const thumb = expectation.x + (expectation.width * (inputs.baseExpectation - low)) / (high - low);
    expect(Math.abs(thumb - x(result.expectation))).toBeLessThan(0.15);
    const one = rivals[0];
    expect(Math.abs((one?.x ?? 0) + ((one?.width ?? 0) * (14 + 60)) / 140 - x(14))).toBeLessThan(0.15);
  });

  test('tells decimals of a rival only where it has some', () => {
    expect(at(rival(12.5)).words['rival-0']).toBe('two peers +12.5');
    expect(at(rival(0)).words['rival-0']).toBe('two peers 0');
  });
});
