import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATING_IDS } from '../../src/model/alternatives';
import { evaluate, evaluateSettled } from '../../src/model/evaluate';
import { OUTPUTS, OUTPUT_IDS } from '../../src/model/outputs';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { DEFAULT_INPUTS, settle, type Change } from '../../src/model/settle';
import { WEIGHT_GROUPS } from '../../src/model/weight-groups';
import { RUNS, anyAlternative, anyInputs, between } from './arbitrary';
import { total } from './printed';

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

  test('settled inputs changes nothing (law)', () => {
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
  test('never throws, keeps every promise, and is done after one time (law)', () => {
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

  test('lets the model answer with finite numbers (law)', () => {
    fc.assert(
      fc.property(fc.oneof(anyGiven, fc.anything()), (given) => {
        const result = evaluate(given);
        for (const id of OUTPUT_IDS) expect(result[id], id).toSatisfy(Number.isFinite);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Everything fast-check can think of, own keys that shadow the prototype included. */
const anyHostile = fc.anything({
  key: fc.oneof(
    fc.constantFrom<string>('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'),
    fc.constantFrom<string>('alternatives', 'length', ...RATING_IDS, ...PARAMETER_IDS),
    fc.string(),
  ),
  maxDepth: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe('settling what is hostile', () => {
  const no = (): never => {
    throw new Error('no');
  };
  /** Settles to the defaults, but for what is said; nothing throws, nothing is left over. */
  const expectDefaults = (given: unknown, rest: object = {}) => {
    expect(settle(given).inputs).toEqual({ ...DEFAULT_INPUTS, ...rest });
    expect(evaluate(given)).toEqual(evaluate(rest));
  };

  test('never throws and answers with finite numbers, whatever the types, keys and prototypes (law)', () => {
    fc.assert(
      fc.property(anyHostile, (given) => {
        const { inputs } = settle(given);
        expect(settle(inputs)).toEqual({ inputs, changes: [] });
        const result = evaluate(given);
        for (const id of OUTPUT_IDS) expect(result[id], id).toSatisfy(Number.isFinite);
      }),
      { numRuns: RUNS },
    );
  });

  test('leaves the prototype of every object alone (law)', () => {
    const before = [Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one));
    fc.assert(
      fc.property(anyHostile, (junk) => {
        const given: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
        settle(given);
        settle(Object.defineProperty({ constructor: junk }, '__proto__', { value: junk, enumerable: true }));
        settle({ alternatives: [Object.defineProperty({}, '__proto__', { value: junk, enumerable: true })] });
        expect([Object.prototype, Array.prototype].map((one) => Reflect.ownKeys(one))).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('takes no parameter from a prototype', () => {
    const inherits: unknown = Object.create({ productValue: 1, alternatives: [] });
    expect(settle(inherits)).toEqual({ inputs: DEFAULT_INPUTS, changes: [] });
    const own = Object.defineProperty({}, '__proto__', { value: { productValue: 1 }, enumerable: true });
    expectDefaults(own);
    expect(settle(own).changes.map(({ id, reason }) => [id, reason])).toEqual([['__proto__', 'unknown']]);
  });

  test.each<[keyof ProxyHandler<object>, readonly string[]]>([
    ['ownKeys', ['inputs']],
    ['getOwnPropertyDescriptor', ['inputs']],
    ['get', ['productValue', 'alternatives']],
  ])('survives an object whose %s throws', (trap, reported) => {
    const given = new Proxy({ productValue: 1, alternatives: [] }, { [trap]: no });
    expectDefaults(given);
    expect(settle(given).changes.map(({ id, reason }) => [id, reason])).toEqual(reported.map((id) => [id, 'broken']));
  });

  test.each(['ownKeys', 'getOwnPropertyDescriptor', 'get', 'has', 'getPrototypeOf'] as const)(
    'survives alternatives, entries and ratings whose %s throws',
    (trap) => {
      const trapped = (one: object): object => new Proxy(one, { [trap]: no });
      const shared = { availability: 1, copies: 1 };
      const ratings = Object.fromEntries(RATING_IDS.map((id) => [id, 50]));
      for (const alternatives of [
        trapped([{ deliveredValue: 1, ...shared }]),
        [trapped({ deliveredValue: 1, ...shared })],
        [{ ratings: trapped(ratings), ...shared }],
        [{ deliveredValue: 1, ...shared, ratings: trapped(ratings) }],
      ]) {
        const { inputs } = settle({ alternatives });
        expect(inputs.alternatives.length).toBeLessThanOrEqual(3);
        expect(evaluate({ alternatives }).retention).toSatisfy(Number.isFinite);
      }
    },
  );

  test('reads a getter once, and keeps what it said then as a plain number', () => {
    let reads = 0;
    const counting = (first: number) => ({ enumerable: true, get: () => (reads++ % 2 ? NaN : first) });
    const given = Object.defineProperty({}, 'productValue', counting(70));
    expect(settle(given).inputs).toEqual({ ...DEFAULT_INPUTS, productValue: 70 });
    expect(reads).toBe(1);

    const entry = Object.defineProperty({ availability: 1, copies: 1 }, 'deliveredValue', counting(10));
    reads = 0;
    expect(settle({ alternatives: [entry] }).inputs.alternatives).toEqual([
      { deliveredValue: 10, availability: 1, copies: 1 },
    ]);
    expect(reads).toBe(1);

    const ratings = Object.fromEntries(RATING_IDS.map((id) => [id, 50]));
    Object.defineProperty(ratings, 'timeCost', counting(50));
    reads = 0;
    const { alternatives } = settle({ alternatives: [{ ratings, availability: 1, copies: 1 }] }).inputs;
    expect(reads).toBe(1);
    expect(alternatives[0]?.ratings?.timeCost).toBe(50);
    expect(alternatives[0]?.ratings?.timeCost).toBe(50);
  });

  test('is not led in circles', () => {
    const circle: Record<string, unknown> = { productValue: 70 };
    circle.self = circle;
    circle.alternatives = [circle];
    expect(settle(circle)).toMatchObject({ inputs: { productValue: 70, alternatives: [] } });
    const list: unknown[] = [];
    list.push(list, { deliveredValue: 5, availability: 1, copies: 1, ratings: list });
    expect(settle({ alternatives: list }).inputs.alternatives).toEqual([
      { deliveredValue: 5, availability: 1, copies: 1 },
    ]);
  });

  test('looks at three entries of a huge list, and counts the rest', () => {
    const alternatives: unknown[] = [{ deliveredValue: 1, availability: 1, copies: 1 }];
    alternatives.length = 2 ** 32 - 1;
    const { inputs, changes } = settle({ alternatives });
    expect(inputs.alternatives).toEqual([alternatives[0]]);
    expect(changes.map(({ id, reason }) => [id, reason])).toEqual([
      ['alternatives.1', 'broken'],
      ['alternatives.2', 'broken'],
      ['alternatives', 'tooMany'],
    ]);
    expectDefaults({ productValue: new Array(1e5).fill(1) });
  });
});

describe('what settling reports', () => {
  const lastOf = (changes: readonly Change[], id: string) => changes.findLast((one) => one.id === id);

  test('is every parameter that is not as it came, with what stands instead (law)', () => {
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { inputs, changes } = settle(given);
        const came: Readonly<Record<string, unknown>> = given;
        for (const id of PARAMETER_IDS) {
          const from = Object.hasOwn(came, id) && came[id] !== undefined ? came[id] : DEFAULT_INPUTS[id];
          const last = lastOf(changes, id);
          if (last) expect(last.to, id).toBe(inputs[id]);
          else expect(inputs[id], id).toBe(from);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('is every name that nobody knows (law)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (given) => {
        const unknown = Object.keys(given).filter((id) => !Object.hasOwn(DEFAULT_INPUTS, id));
        const reported = settle(given).changes.filter(({ reason }) => reason === 'unknown');
        expect(reported.map(({ id, from, to }) => [id, from, to])).toEqual(
          unknown.map((id) => [id, given[id], undefined]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('is everything about the alternatives: without a report they are as they came (law)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(anyJunkAlternative), fc.array(anyAlternative)), (alternatives) => {
        const { inputs, changes } = settle({ alternatives });
        if (changes.length === 0) expect(inputs.alternatives).toEqual(alternatives);
        else expect(changes.every(({ id }) => id.startsWith('alternatives'))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test('names what stands beside the ratings or among them and is not read', () => {
    const ratings = { ...Object.fromEntries(RATING_IDS.map((id) => [id, 50])), colour: 'red' };
    const { inputs, changes } = settle({ alternatives: [{ ratings, deliveredValue: 3, availability: 1, copies: 1 }] });
    expect(Object.keys(inputs.alternatives[0]?.ratings ?? {})).toEqual([...RATING_IDS]);
    expect(inputs.alternatives[0]?.deliveredValue).toBeUndefined();
    expect(changes).toEqual([
      { id: 'alternatives.0.ratings.colour', from: 'red', to: undefined, reason: 'unknown' },
      { id: 'alternatives.0.deliveredValue', from: 3, to: undefined, reason: 'unknown' },
    ]);
  });

  test('does not touch what was given', () => {
    const alternatives = Object.freeze([Object.freeze({ deliveredValue: 99, availability: 2, copies: 0 })]);
    const given = Object.freeze({ productValue: 101, productWeight: 300, loyaltyFloor: 40, alternatives });
    expect(settle(given).changes.length).toBeGreaterThan(3);
    expect(given.alternatives[0]).toEqual({ deliveredValue: 99, availability: 2, copies: 0 });
  });
});

describe('weights above their range', () => {
  test('keep every result to 1e-12, since only their shares count (law)', () => {
    // At least a tenth of the largest: a smaller one would meet the lower end of its range.
    const anyRaw = (id: ParameterId) => between(0.1, 10).map((times) => times * PARAMETERS[id].range[1]);
    const anyGroup = fc
      .constantFrom(...WEIGHT_GROUPS)
      .chain((group) => fc.record(Object.fromEntries(group.map((id: ParameterId) => [id, anyRaw(id)]))));
    fc.assert(
      fc.property(anyInputs, anyGroup, (inputs, raw) => {
        const [settled, asItCame] = [evaluate({ ...inputs, ...raw }), evaluateSettled({ ...inputs, ...raw })];
        const money = 1 + total(asItCame.lifetimeBars, Math.abs);
        for (const id of OUTPUT_IDS) {
          const scale = OUTPUTS[id].unit === '¥' ? money : Math.max(1, Math.abs(asItCame[id]));
          expect(Math.abs(settled[id] - asItCame[id]) / scale, id).toBeLessThanOrEqual(1e-12);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
