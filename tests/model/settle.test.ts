import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATING_IDS } from '../../src/model/alternatives';
import { evaluate } from '../../src/model/evaluate';
import { OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';
import { RUNS, anyInputs } from './arbitrary';

const isWeight = (id: ParameterId): boolean => PARAMETERS[id].unit === 'raw≥0' || PARAMETERS[id].unit === 'raw>0';
const changesOf = (given: unknown) => settle(given).changes;

/** Numbers of every size, and what is no number at all. */
const anyJunk = fc.oneof(
  fc.double(),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    '12',
    '',
    true,
    null,
    undefined,
    [],
    {},
    () => 1,
    Symbol('s'),
    7n,
  ),
  fc.anything(),
);
const anyJunkAlternative = fc.oneof(
  anyJunk,
  fc.dictionary(fc.constantFrom('deliveredValue', 'ratings', 'availability', 'copies', 'name', '__proto__'), anyJunk),
  fc.record({
    ratings: fc.dictionary(fc.constantFrom(...RATING_IDS), anyJunk),
    availability: fc.double(),
    copies: fc.double(),
  }),
);
/** Objects that look like inputs and hold anything. */
const anyGiven = fc
  .tuple(
    fc.dictionary(fc.oneof(fc.constantFrom<string>(...PARAMETER_IDS), fc.string()), anyJunk),
    fc.option(fc.oneof(anyJunk, fc.array(anyJunkAlternative, { maxLength: 5 })), { nil: undefined }),
  )
  .map(([values, alternatives]) => ({ ...values, alternatives }));

describe('settling', () => {
  test('nothing gives the defaults and no change', () => {
    expect(settle()).toEqual({ inputs: DEFAULT_INPUTS, changes: [] });
    expect(settle({})).toEqual({ inputs: DEFAULT_INPUTS, changes: [] });
    expect(settle({ productValue: undefined, alternatives: undefined })).toEqual({
      inputs: DEFAULT_INPUTS,
      changes: [],
    });
  });

  test('settled inputs changes nothing', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        expect(settle(inputs)).toEqual({ inputs, changes: [] });
      }),
      { numRuns: RUNS },
    );
  });

  test('what is no finite number gives the default', () => {
    for (const junk of [NaN, Infinity, '70', null, {}, true])
      expect(settle({ productValue: junk })).toEqual({
        inputs: DEFAULT_INPUTS,
        changes: [{ id: 'productValue', from: junk, to: 65, reason: 'notFinite' }],
      });
  });

  test('what is out of range gives the nearer end, and says so once', () => {
    for (const id of PARAMETER_IDS.filter((one) => !isWeight(one)))
      for (const [from, to] of [
        [PARAMETERS[id].range[0] - 1, PARAMETERS[id].range[0]],
        [PARAMETERS[id].range[1] + 1, PARAMETERS[id].range[1]],
      ] as const) {
        const { inputs, changes } = settle({ [id]: from });
        expect(changes.filter(({ reason }) => reason === 'outOfRange')).toEqual([
          { id, from, to, reason: 'outOfRange' },
        ]);
        if (changes.length === 1) expect(inputs[id]).toBe(to);
      }
  });

  test('a weight above its range shrinks its group, so that no share changes', () => {
    const { inputs, changes } = settle({ productWeight: 400, serviceWeight: 200, personnelWeight: 0, imageWeight: -3 });
    expect(inputs).toMatchObject({ productWeight: 100, serviceWeight: 50, personnelWeight: 0, imageWeight: 0 });
    expect(changes.map(({ id, reason }) => [id, reason])).toEqual([
      ['productWeight', 'outOfRange'],
      ['serviceWeight', 'outOfRange'],
      ['imageWeight', 'outOfRange'],
    ]);
  });

  test('levels out of order are sorted', () => {
    const { inputs, changes } = settle({ loyaltyFloor: 40, loyaltyPlateau: 20, loyaltyCeiling: 60 });
    expect(inputs).toMatchObject({ loyaltyFloor: 20, loyaltyPlateau: 40, loyaltyCeiling: 60 });
    expect(changes).toEqual([
      { id: 'loyaltyFloor', from: 40, to: 20, reason: 'order' },
      { id: 'loyaltyPlateau', from: 20, to: 40, reason: 'order' },
    ]);
    expect(settle({ loyaltyPlateau: 90, loyaltyCeiling: 50 }).inputs).toMatchObject({
      loyaltyPlateau: 50,
      loyaltyCeiling: 90,
    });
  });

  test('take-off moves up until it is five above the floor', () => {
    expect(settle({ minimumSatisfaction: 60, jumpSatisfaction: 50 })).toMatchObject({
      inputs: { minimumSatisfaction: 60, jumpSatisfaction: 65 },
      changes: [{ id: 'jumpSatisfaction', from: 50, to: 65, reason: 'distance' }],
    });
    expect(changesOf({ minimumSatisfaction: 60, jumpSatisfaction: 65 })).toEqual([]);
  });

  test('ids nobody knows are named, and reach nothing', () => {
    const given: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"price":3}',
    );
    const { inputs, changes } = settle(given);
    expect(inputs).toEqual(DEFAULT_INPUTS);
    expect(changes.map(({ id, reason }) => [id, reason])).toEqual([
      ['__proto__', 'unknown'],
      ['constructor', 'unknown'],
      ['price', 'unknown'],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('what cannot be read counts as broken', () => {
    const thrower = {
      get productValue(): number {
        throw new Error('no');
      },
    };
    expect(settle(thrower)).toEqual({
      inputs: DEFAULT_INPUTS,
      changes: [{ id: 'productValue', from: undefined, to: 65, reason: 'broken' }],
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const given of [proxy, null, 3, 'text', Symbol('s')]) {
      const { inputs, changes } = settle(given);
      expect(inputs).toEqual(DEFAULT_INPUTS);
      expect(changes.map(({ id, reason }) => [id, reason])).toEqual([['inputs', 'broken']]);
    }
  });
});

describe('settling alternatives', () => {
  const RIVAL = { deliveredValue: 10, availability: 0.5, copies: 1 };
  const RATINGS = Object.fromEntries(RATING_IDS.map((id) => [id, 50]));

  test('keeps the first three of many', () => {
    const { inputs, changes } = settle({ alternatives: [RIVAL, RIVAL, RIVAL, RIVAL, RIVAL] });
    expect(inputs.alternatives).toEqual([RIVAL, RIVAL, RIVAL]);
    expect(changes).toEqual([{ id: 'alternatives', from: 5, to: 3, reason: 'tooMany' }]);
  });

  test('keeps an empty list', () => {
    expect(settle({ alternatives: [] })).toEqual({ inputs: { ...DEFAULT_INPUTS, alternatives: [] }, changes: [] });
  });

  test('leaves the defaults where there is no list', () => {
    for (const junk of [null, {}, 'none', 3]) {
      const { inputs, changes } = settle({ alternatives: junk });
      expect(inputs).toEqual(DEFAULT_INPUTS);
      expect(changes.map(({ id, reason }) => [id, reason])).toEqual([['alternatives', 'broken']]);
    }
  });

  test.each<[string, unknown, unknown, readonly (readonly [string, string])[]]>([
    ['drops what is no offer', 7, undefined, [['alternatives.0', 'broken']]],
    ['drops what offers nothing', { availability: 1, copies: 1 }, undefined, [['alternatives.0', 'broken']]],
    [
      'repairs what is missing',
      { deliveredValue: 10 },
      { deliveredValue: 10, availability: 1, copies: 1 },
      [
        ['alternatives.0.availability', 'broken'],
        ['alternatives.0.copies', 'broken'],
      ],
    ],
    [
      'repairs what is no number',
      { deliveredValue: NaN, availability: 0.5, copies: '2' },
      { deliveredValue: 0, availability: 0.5, copies: 1 },
      [
        ['alternatives.0.copies', 'notFinite'],
        ['alternatives.0.deliveredValue', 'notFinite'],
      ],
    ],
    [
      'clamps',
      { deliveredValue: 81, availability: -1, copies: 9 },
      { deliveredValue: 80, availability: 0, copies: 8 },
      [
        ['alternatives.0.availability', 'outOfRange'],
        ['alternatives.0.copies', 'outOfRange'],
        ['alternatives.0.deliveredValue', 'outOfRange'],
      ],
    ],
    [
      'clamps ratings',
      { ratings: { ...RATINGS, timeCost: 101 }, availability: 0.5, copies: 1 },
      { ratings: { ...RATINGS, timeCost: 100 }, availability: 0.5, copies: 1 },
      [['alternatives.0.ratings.timeCost', 'outOfRange']],
    ],
    [
      'falls back on the delivered value when ratings are incomplete',
      { ...RIVAL, ratings: { ...RATINGS, timeCost: undefined } },
      RIVAL,
      [['alternatives.0.ratings', 'broken']],
    ],
    [
      'drops incomplete ratings alone',
      { ratings: { timeCost: 3 }, availability: 1, copies: 1 },
      undefined,
      [['alternatives.0', 'broken']],
    ],
    ['names what it does not know', { ...RIVAL, colour: 'red' }, RIVAL, [['alternatives.0.colour', 'unknown']]],
  ])('%s', (_, entry, expected, reported) => {
    const { inputs, changes } = settle({ alternatives: [entry] });
    expect(inputs.alternatives).toEqual(expected === undefined ? [] : [expected]);
    expect(changes.map(({ id, reason }) => [id, reason])).toEqual(reported);
  });

  test('hands an entry through that needs no change', () => {
    const { inputs } = settle({ alternatives: [RIVAL] });
    expect(inputs.alternatives[0]).toBe(RIVAL);
  });

  test('drops an entry that cannot be read, and keeps the others', () => {
    const thrower = {
      get deliveredValue(): number {
        throw new Error('no');
      },
    };
    const { inputs, changes } = settle({ alternatives: [RIVAL, thrower, RIVAL] });
    expect(inputs.alternatives).toEqual([RIVAL, RIVAL]);
    expect(changes.map(({ id, reason }) => [id, reason])).toEqual([['alternatives.1', 'broken']]);
  });
});

describe('settling anything', () => {
  test('never throws, keeps every promise, and is done after one time', () => {
    fc.assert(
      fc.property(fc.oneof(anyGiven, fc.anything()), (given) => {
        const { inputs } = settle(given);
        expect(Object.keys(inputs)).toEqual([...PARAMETER_IDS, 'alternatives']);
        for (const id of PARAMETER_IDS) {
          const [low, high] = PARAMETERS[id].range;
          expect(inputs[id] >= low && inputs[id] <= high, id).toBe(true);
        }
        expect(inputs.loyaltyFloor).toBeLessThanOrEqual(inputs.loyaltyPlateau);
        expect(inputs.loyaltyPlateau).toBeLessThanOrEqual(inputs.loyaltyCeiling);
        expect(inputs.jumpSatisfaction).toBeGreaterThanOrEqual(inputs.minimumSatisfaction + 5);
        expect(inputs.alternatives.length).toBeLessThanOrEqual(3);
        expect(settle(inputs)).toEqual({ inputs, changes: [] });
      }),
      { numRuns: RUNS },
    );
  });

  test('lets the model answer with finite numbers', () => {
    fc.assert(
      fc.property(fc.oneof(anyGiven, fc.anything()), (given) => {
        const result = evaluate(given);
        for (const id of OUTPUT_IDS) expect(result[id], id).toSatisfy(Number.isFinite);
      }),
      { numRuns: RUNS },
    );
  });
});
