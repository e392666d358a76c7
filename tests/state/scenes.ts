import fc from 'fast-check';
import { CASES } from '../../src/content/cases';
import { RATING_IDS, type Alternative, type Ratings } from '../../src/model/alternatives';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../../src/model/parameters';
import { VIEW_IDS } from '../../src/model/views';
import { cleanName, THEMES, type Scene } from '../../src/state/scene';
import { edited, pristine, type Setting } from '../../src/state/setting';
import { LOCALES } from '../../src/text';

const within = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });

/** Any value of a parameter: on its grid, off its grid, or an end of its range. */
const valueOf = (id: ParameterId) => {
  const { range, step } = PARAMETERS[id];
  const [low, high] = range;
  return fc.oneof(
    within(low, high),
    fc.integer({ min: 0, max: Math.floor((high - low) / step) }).map((steps) => Math.min(high, low + steps * step)),
    fc.constantFrom(low, high),
  );
};

const offer: fc.Arbitrary<Pick<Alternative, 'deliveredValue'> | Pick<Alternative, 'ratings'>> = fc.oneof(
  within(-60, 80).map((deliveredValue) => ({ deliveredValue })),
  fc.tuple(...RATING_IDS.map(() => within(0, 100))).map((values) => ({
    ratings: Object.fromEntries(RATING_IDS.map((id, index) => [id, values[index]])) as unknown as Ratings,
  })),
);
const alternative: fc.Arbitrary<Alternative> = fc
  .tuple(offer, within(0, 1), fc.integer({ min: 1, max: 8 }))
  .map(([one, availability, copies]) => ({ ...one, availability, copies }));

/** Any setting a session can reach. */
export const settings: fc.Arbitrary<Setting> = fc
  .tuple(
    fc.constantFrom(...CASES.map(({ id }) => id)),
    fc.constantFrom(...VIEW_IDS),
    fc.record(Object.fromEntries(PARAMETER_IDS.map((id) => [id, valueOf(id)])), { requiredKeys: [] }),
    fc.subarray([...PARAMETER_IDS]),
    fc.option(fc.array(alternative, { maxLength: 3 })),
    fc.boolean(),
  )
  .map(([id, view, values, kept, alternatives, untouched]) => {
    if (untouched) return pristine(id, view);
    const some = Object.fromEntries(kept.flatMap((one) => (values[one] === undefined ? [] : [[one, values[one]]])));
    return edited(pristine(id, view), { values: some, alternatives }).setting;
  });

/** Names as people give them, and as people attack with them. */
export const name: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
    fc.constantFrom(
      '甲方门店（南京路）',
      'שירות לקוחות',
      'خدمة العملاء',
      '👩‍👩‍👧‍👦 家庭装 🇨🇳',
      '<img src=x onerror=alert(1)>',
      '"&\'</script>',
      '100% & more + ~_-',
      '‮evil',
    ),
  )
  .map(cleanName)
  .filter((text) => text !== '');

const nameKeys = [...PARAMETER_IDS, 'title', 'rival1', 'rival2', 'rival3'];
const names = fc.oneof(
  fc.constant({}),
  fc.dictionary(fc.constantFrom(...nameKeys), name, { maxKeys: 6, noNullPrototype: true }),
);

/** Any scene a session can reach. */
export const scenes: fc.Arbitrary<Scene> = fc
  .record({
    now: settings,
    before: settings,
    alone: fc.boolean(),
    names,
    locale: fc.constantFrom(...LOCALES),
    theme: fc.constantFrom(...THEMES),
  })
  .map(({ alone, before, ...scene }) => ({
    ...scene,
    before: alone ? pristine(scene.now.case, scene.now.view) : before,
  }));
