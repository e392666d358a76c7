import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASES } from '../../src/content/cases';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { evaluateSettled } from '../../src/model/evaluate';
import { mapFile, readMapFile, type MapFileRead } from '../../src/state/map-file';
import type { Work } from '../../src/state/scene';
import { edited, inputsOf, pristine } from '../../src/state/setting';
import released from '../reference/links/1.json';
import { scenes } from './scenes';

const works = fc.array(
  scenes.map(({ now, before, names }): Work => ({ now, before, names })),
  { minLength: 1, maxLength: 4 },
);
/** JSON knows no −0. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Array.isArray(value)
      ? value.map(plain)
      : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
    : value === 0
      ? 0
      : value;

const kinds = ({ notices }: MapFileRead) => notices.map(({ kind }) => kind);
const details = ({ notices }: MapFileRead) => notices.flatMap((notice) => notice.details.map(({ en }) => en));
const file = (map: object, more: object = {}) =>
  JSON.stringify({ customerValueMap: 1, model: 2, maps: [map], ...more });

const DOC = readFileSync(new URL('../../docs/map-file.md', import.meta.url), 'utf8');
const [example = '', schemaText = ''] = [...DOC.matchAll(/```json\n([^]*?)```/g)].map(([, text]) => text ?? '');

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const SCHEMA = JSON.parse(schemaText) as Schema;
const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

/** Where a value breaks the documented schema; as much of JSON Schema as the document uses. */
const breaks = (value: unknown, schema: Schema, path = ''): readonly string[] => {
  if (schema.$ref) return breaks(value, SCHEMA.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, path);
  const said: string[] = [];
  const must = (holds: boolean, what: string) => holds || said.push(`${path}: ${what}`);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const type = typeOf(value);
  must(types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number')), `is ${type}`);
  must(schema.const === undefined || schema.const === value, 'const');
  must(!schema.enum || schema.enum.includes(value), 'enum');
  if (typeof value === 'number')
    must(value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity), `range ${value}`);
  if (typeof value === 'string') must(value.length <= (schema.maxLength ?? Infinity), 'too long');
  if (schema.oneOf) must(schema.oneOf.filter((one) => breaks(value, one).length === 0).length === 1, 'oneOf');
  if (Array.isArray(value)) {
    must(value.length <= (schema.maxItems ?? Infinity), 'too many');
    for (const [i, one] of value.entries()) said.push(...breaks(one, schema.items ?? {}, `${path}.${i}`));
  } else if (typeof value === 'object' && value !== null) {
    for (const key of schema.required ?? []) must(Object.hasOwn(value, key), `needs ${key}`);
    for (const [key, one] of Object.entries(value)) {
      const rest = schema.additionalProperties ?? true;
      const rule = schema.properties?.[key] ?? (typeof rest === 'object' ? rest : undefined);
      must(rule !== undefined || rest === true, `unknown ${key}`);
      said.push(...breaks(one, rule ?? {}, `${path}.${key}`));
    }
  }
  return said;
};

describe('a map file', () => {
  it('brings any work back, without a word', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (list) => {
        const text = mapFile(list);
        expect(await readMapFile(text)).toStrictEqual({ works: plain(list), notices: [] });
        expect(breaks(JSON.parse(text), SCHEMA)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('has its example in the document, which is read as it stands', async () => {
    const read = await readMapFile(example);
    expect(read.notices).toEqual([]);
    expect(read.works).toHaveLength(2);
    expect(read.works[0]?.names).toEqual({
      title: '甲方门店，加一位店员',
      serviceValue: '到店服务',
      rival1: '隔壁店',
    });
    expect(read.works[0]?.before.changes).toEqual({ serviceValue: 55 });
    expect(read.works[0]?.now.alternatives?.[1]?.copies).toBe(2);
    expect(read.works[1]).toEqual({ now: pristine('baseline'), before: pristine('baseline'), names: {} });
    expect(breaks(JSON.parse(example), SCHEMA)).toEqual([]);
  });
  it('has every id, range and default in the document', () => {
    for (const id of PARAMETER_IDS) {
      const { label, range, initial } = PARAMETERS[id];
      expect(DOC).toContain(`| \`${id}\` | ${label.zh} | ${label.en} | ${range[0]} … ${range[1]} | ${initial} |`);
    }
    for (const { id, title } of CASES) expect(DOC).toContain(`| \`${id}\` | ${title.zh} | ${title.en} |`);
  });
  it('can be read by people', () => {
    const now = edited(pristine('opening'), { values: { serviceValue: 72 } }).setting;
    const text = mapFile([{ now, before: pristine('opening'), names: { title: '甲方' } }]);
    expect(text).toContain('"title": "甲方"');
    expect(text).toContain('"serviceValue": 72');
    expect(text).not.toContain('baseline');
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('a file edited by hand', () => {
  it('may leave out whatever is as usual', async () => {
    const read = await readMapFile(file({ case: 'latent', rivals: [{ deliveredValue: 4 }] }));
    expect(read.notices).toEqual([]);
    expect(read.works[0]?.now.view).toBe('default');
    expect(read.works[0]?.now.alternatives).toEqual([{ deliveredValue: 4, availability: 1, copies: 1 }]);
  });
  it('may begin with a byte order mark', async () => {
    expect((await readMapFile(`\ufeff${file({ case: 'latent' })}`)).notices).toEqual([]);
  });
  it.each<[string, object, string]>([
    ['an unknown id', { values: { serviceQuality: 3 } }, 'serviceQuality: no such parameter; left out'],
    ['an id of every object', { values: { constructor: 3 } }, 'constructor: no such parameter; left out'],
    ['a number in quotes', { values: { serviceValue: '72' } }, 'serviceValue “72”: not a number; left out'],
    ['no number', { values: { serviceValue: null } }, 'serviceValue: not a number; left out'],
    ['values that are a list', { values: [72] }, 'values: not a group of fields; left out'],
    ['a value out of range', { values: { serviceValue: 140 } }, 'serviceValue: 140 → 100, the nearest value allowed'],
    [
      'thresholds too close',
      { values: { minimumSatisfaction: 60, jumpSatisfaction: 55 } },
      'jumpSatisfaction: 55 → 65, the nearest value allowed',
    ],
    ['an unknown field', { note: 'x' }, 'note: no such field; left out'],
    ['a long name', { title: 'x'.repeat(81) }, 'title: the name was put on one line of at most 80 characters'],
    ['a name that is no text', { names: { serviceValue: 3 } }, 'names.serviceValue: not a text; left out'],
    ['a name for nothing', { names: { rival4: 'x' } }, 'names.rival4: nothing that can have a name; left out'],
    ['two titles', { title: 'a', names: { title: 'b' } }, 'names.title: not used beside the title'],
    ['rivals that are no list', { rivals: { deliveredValue: 1 } }, 'rivals: not a list; left out'],
    [
      'four rivals',
      { rivals: Array(4).fill({ deliveredValue: 1 }) },
      'rivals: too many rivals; the others were left out',
    ],
    [
      'a rival without an offer',
      { rivals: [{ copies: 2 }] },
      'rivals.1: neither a delivered value nor eight ratings; left out',
    ],
    ['a rival that is a number', { rivals: [7] }, 'rivals.1: not a group of fields; left out'],
    [
      'seven ratings',
      { rivals: [{ ratings: { productValue: 1 }, deliveredValue: 2 }] },
      'rivals.1.ratings: not eight ratings; left out',
    ],
    [
      'a rival out of range',
      { rivals: [{ deliveredValue: 2, availability: 7 }] },
      'rivals.1.availability: 7 → 1, the nearest value allowed',
    ],
    [
      'an unknown field of a rival',
      { rivals: [{ deliveredValue: 2, price: 7 }] },
      'rivals.1.price: no such field; left out',
    ],
    [
      'an unknown baseline',
      { baseline: { case: 'nowhere' } },
      'baseline: not understood; the comparison is with the case',
    ],
    [
      'a value of the baseline',
      { baseline: { case: 'opening', values: { x: 1 } } },
      'baseline.x: no such parameter; left out',
    ],
  ])('%s is named, and the rest is used', async (_, more, said) => {
    const read = await readMapFile(file({ case: 'opening', ...more }));
    expect(kinds(read)).toEqual(['file']);
    expect(details(read)).toEqual([said]);
    expect(read.works).toHaveLength(1);
  });
  it('names what is wrong with the file around the maps', async () => {
    expect(details(await readMapFile(file({ case: 'opening' }, { author: 'x' })))).toEqual([
      'author: no such field; left out',
    ]);
    expect((await readMapFile(file({ case: 'opening' }, { $schema: 'x' }))).notices).toEqual([]);
  });
  it('is read map by map', async () => {
    const maps = [
      { case: 'opening', title: '甲' },
      { case: 'nowhere', title: '乙' },
      7,
      { case: 'opening', view: 'x' },
    ];
    const read = await readMapFile(file({}, { maps }));
    expect(read.works.map(({ names }) => names['title'])).toEqual(['甲']);
    expect(details(read)).toEqual([
      'Map 2 “乙”, case “nowhere”: no such case; the map was not read',
      'Map 3, is no map and was not read',
      'Map 4, view “x”: no such view; the map was not read',
    ]);
  });
  const good = mapFile([{ now: pristine('opening'), before: pristine('latent'), names: { title: '甲 \\" [' } }]);
  it.each<[string, string, number]>([
    ['a bracket too many', '{\n  "customerValueMap": 1,\n  "maps": [}\n', 3],
    ['a lost comma', good.replace('"model": 2,', '"model": 2'), 4],
    ['a comma too many', good.replace('}\n  ]', '},\n  ]'), good.split('\n').length - 2],
    ['a lost quote', good.replace('"case": "opening"', '"case": "opening'), 7],
    ['a Chinese quote', good.replace('"case"', '“case”'), 7],
    ['a Chinese colon', good.replace('"model":', '"model"：'), 3],
    ['a comment', good.replace('"model"', '// of today\n  "model"'), 3],
    ['a lost end', good.slice(0, -4), good.split('\n').length - 3],
  ])('says where %s breaks it', async (_, text, line) => {
    const read = await readMapFile(text);
    expect(kinds(read)).toEqual(['file']);
    expect(details(read)).toEqual([`Near line ${line}`]);
  });
  it.each([
    ['an empty text', ''],
    ['something else', '{"a":1}'],
    ['a list', '[1]'],
    ['a number', '7'],
    ['no version', '{"model":2,"maps":[{"case":"opening"}]}'],
    ['a version that is a text', file({ case: 'opening' }, { customerValueMap: '1' })],
    ['version 0', file({ case: 'opening' }, { customerValueMap: 0 })],
    ['no model', file({ case: 'opening' }, { model: undefined })],
    ['model 1.5', file({ case: 'opening' }, { model: 1.5 })],
    ['no maps', file({}, { maps: [] })],
    ['maps that are none', file({}, { maps: 'x' })],
    ['no map that can be read', file({ case: 'nowhere' })],
  ])('%s gives one sentence and nothing else', async (_, text) => {
    const read = await readMapFile(text);
    expect(read.works).toEqual([]);
    expect(kinds(read)).toEqual(['file']);
  });
});

describe('other versions', () => {
  it.each([{ customerValueMap: 2 }, { model: 3 }, { customerValueMap: 9, model: 9, maps: 7 }])(
    'nothing of %j is used',
    async (more) => {
      const read = await readMapFile(file({ case: 'opening' }, more));
      expect(read.works).toEqual([]);
      expect(kinds(read)).toEqual(['newer']);
    },
  );
  it('a map of model 1 keeps the numbers it had', async () => {
    for (const { written, outputs } of released.slice(0, 60)) {
      const { now, before, names } = written;
      const map = { ...now, names, baseline: before };
      const read = await readMapFile(JSON.stringify({ customerValueMap: 1, model: 1, maps: [map] }));
      expect(kinds(read)).toEqual(['older']);
      const [work] = read.works;
      const result = work && evaluateSettled(inputsOf(work.now));
      expect(result).toMatchObject(outputs);
      expect(work?.names).toEqual(names);
    }
  });
  it('says what model 1 did not allow, and tells of several at once', async () => {
    const maps = [{ case: 'opening', values: { serviceValue: 140 } }, { case: 'baseline' }];
    const read = await readMapFile(file({}, { model: 1, maps }));
    expect(kinds(read)).toEqual(['older', 'file']);
    expect(details(read)).toEqual(['Map 1, serviceValue: 140 → 100, the nearest value allowed']);
    expect(read.works).toHaveLength(2);
  });
});

describe('hostile texts', () => {
  const seldom: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom<unknown>('NaN', null, true, -0, 1e308, '', 'opening', '__proto__', [], {}),
    fc.double(),
    fc.string(),
    fc.jsonValue(),
  );
  const key = fc.oneof(
    fc.constantFrom('case', 'view', 'values', 'rivals', 'baseline', 'names', 'title', '__proto__', 'constructor'),
    fc.constantFrom(...PARAMETER_IDS),
    fc.string(),
  );
  const group = fc.dictionary(key, seldom, { noNullPrototype: true });
  const map = fc.record(
    {
      case: fc.oneof({ weight: 5, arbitrary: fc.constant('opening') }, seldom),
      view: fc.oneof({ weight: 5, arbitrary: fc.constantFrom('seed', 'default') }, seldom),
      values: fc.oneof(group, seldom),
      rivals: fc.oneof(
        fc.array(fc.oneof(group, fc.record({ deliveredValue: seldom, ratings: group }), seldom)),
        seldom,
      ),
      baseline: fc.oneof(group, seldom),
      names: fc.oneof(group, seldom),
      title: seldom,
    },
    { requiredKeys: [] },
  );
  it('are never thrown at, and what comes out is what the model allows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(map, group, seldom)), fc.constantFrom(1, 2), async (maps, model) => {
        const read = await readMapFile(JSON.stringify({ customerValueMap: 1, model, maps }));
        expect(read.works.length).toBeLessThanOrEqual(maps.length);
        const again = await readMapFile(mapFile(read.works));
        if (read.works.length > 0) expect(again).toStrictEqual({ works: plain(read.works), notices: [] });
      }),
      { numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await readMapFile(text)).works).toEqual([]);
      }),
    );
  });
  it('leave no trace on what every object has', async () => {
    const read = await readMapFile(
      '{"customerValueMap":1,"model":2,"maps":[{"case":"opening","__proto__":{"view":"seed"},"values":{"__proto__":{"serviceValue":1}},"names":{"__proto__":{"title":"x"}}}]}',
    );
    expect(read.works).toEqual([{ now: pristine('opening'), before: pristine('opening'), names: {} }]);
    expect(details(read)).toHaveLength(3);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
  it('cannot turn round what is said of them', async () => {
    const read = await readMapFile(file({}, { maps: [{ case: 'opening', title: '\u202eevil', '\u2067x': 1 }, 7] }));
    expect(details(read)[0]).toBe('Map 1 “evil”, x: no such field; left out');
  });
  it('are bounded: five hundred maps, five megabytes, forty flaws', async () => {
    const many = await readMapFile(file({}, { maps: Array(1000).fill({ case: 'opening' }) }));
    expect(many.works).toHaveLength(500);
    expect(details(many)).toEqual(['The file holds 1000 maps; only the first 500 were read']);
    const long = await readMapFile(' '.repeat(50 * 2 ** 20));
    expect(long.notices[0]?.text.en).toContain('5 MB');
    const values = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, i]));
    const flawed = await readMapFile(file({ case: 'opening', values }));
    expect(details(flawed)).toHaveLength(41);
    expect(details(flawed)[40]).toBe('And 99960 more.');
    const rivals = await readMapFile(file({ case: 'opening', rivals: Array(1_000_000).fill(0) }));
    expect(details(rivals)).toHaveLength(4);
    expect((await readMapFile('['.repeat(4_000_000))).works).toEqual([]);
    expect((await readMapFile(`{"customerValueMap":${'['.repeat(1_000_000)}`)).works).toEqual([]);
  });
});
