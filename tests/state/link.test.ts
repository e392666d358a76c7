import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { CASES } from '../../src/content/cases';
import { PARAMETERS, PARAMETER_IDS } from '../../src/model/parameters';
import { VIEW_IDS } from '../../src/model/views';
import { checksum } from '../../src/state/checksum';
import { LINK, tail, type Opened } from '../../src/state/link';
import { openingScene, THEMES, type Scene } from '../../src/state/scene';
import { caseInputs, edited, inputsOf, pristine } from '../../src/state/setting';
import { LOCALES } from '../../src/text';
import { name, scenes } from './scenes';

// Thousands of whole links need more than the default few seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const RUNS = { numRuns: 1000 };

/** Opens an address as a browser splits it. */
const open = (address: string): Opened => {
  const cut = address.indexOf('#');
  return cut < 0
    ? LINK.decode(address, '', { locale: 'en' })
    : LINK.decode(address.slice(0, cut), address.slice(cut), { locale: 'en' });
};

const exactly = (opened: Opened, scene: Scene): void => {
  expect(opened.notices).toEqual([]);
  expect(opened.scene).toStrictEqual(scene);
};
const kinds = ({ notices }: Opened): readonly string[] => notices.map(({ kind }) => kind);

/** A link with a right checksum around any text. */
const sealed = (body: string): string => `?m=${body}~-${checksum(body.toLowerCase())}`;

const service = edited(pristine('opening'), { values: { serviceValue: 72 } }).setting;
const rich: Scene = {
  now: edited(pristine('kfc_after', 'evidence'), {
    values: { serviceValue: 72.123456789, doNothingValue: -12.5, choiceSensitivity: 0.1234 },
    alternatives: [{ deliveredValue: 14, availability: 0.9, copies: 2 }],
  }).setting,
  before: edited(pristine('kfc_before'), { values: { productValue: 50 } }).setting,
  names: { title: '甲方 & Co.', rival1: '老对手', serviceValue: '到店服务' },
  locale: 'zh',
  theme: 'dark',
};

describe('a link', () => {
  it('can be read by people', () => {
    const scene = { ...openingScene('zh'), now: service };
    expect(LINK.encode(scene)).toEqual({
      query: `m=1~opening~serviceValue_72~-${checksum('1~opening~servicevalue_72')}&v=zh`,
      fragment: '',
    });
    expect(LINK.encode({ ...openingScene('en'), theme: 'projector' })).toEqual({
      query: 'v=en.projector',
      fragment: '',
    });
  });

  it('brings every scene back bit by bit', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        exactly(open(tail(scene)), scene);
        exactly(open(tail(scene, true)), scene);
      }),
      RUNS,
    );
  });

  it('consists of characters that nothing escapes', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { query, fragment } = LINK.encode(scene);
        expect(query).toMatch(/^(m=[0-9A-Za-z._~-]*[0-9a-z]&)?v=(zh|en)(\.[a-z]+)?$/);
        expect(fragment).toMatch(/^(n=[0-9A-Za-z_-]+)?$/);
      }),
      RUNS,
    );
  });

  it('has names only behind the #', () => {
    const { query, fragment } = LINK.encode(rich);
    expect(fragment).not.toBe('');
    expect(query).not.toContain(fragment.slice(2));
    expect(decodeURIComponent(query)).not.toContain('甲方');
    expect(tail(rich, true).startsWith('#')).toBe(true);
  });

  it.each(PARAMETER_IDS.map((id) => [id]))('carries %s from end to end', (id) => {
    const { range, step } = PARAMETERS[id];
    for (const value of [...range, range[0] + step, range[0] + (range[1] - range[0]) / Math.PI]) {
      const now = edited(pristine('opening'), { values: { [id]: value } }).setting;
      const { scene, notices } = open(tail({ ...openingScene('en'), now }));
      expect(notices).toEqual([]);
      expect(inputsOf(scene.now)).toStrictEqual(inputsOf(now));
    }
  });

  it.each(CASES.map(({ id }) => [id]))('opens the case %s in every view, language and theme', (id) => {
    for (const view of VIEW_IDS)
      for (const locale of LOCALES)
        for (const theme of THEMES) {
          const scene: Scene = { now: pristine(id, view), before: pristine(id, view), names: {}, locale, theme };
          exactly(open(tail(scene)), scene);
        }
  });

  it('keeps the sign of zero and the smallest numbers', () => {
    for (const value of [-0, 5e-324, Number.EPSILON, 1e-7, 0.1 + 0.2]) {
      const now = edited(pristine('opening'), { values: { baseExpectation: value } }).setting;
      const { scene } = open(tail({ ...openingScene('en'), now }));
      expect(Object.is(scene.now.changes.baseExpectation, now.changes.baseExpectation)).toBe(true);
    }
  });
});

/** What happens to links on their way. `exact`: nothing is lost; otherwise a notice has to say what. */
const MANGLINGS: readonly [string, (address: string) => string, 'exact' | 'noticed'][] = [
  ['WeChat parameters in front', (a) => a.replace('?', '?from=singlemessage&isappinstalled=0&'), 'exact'],
  ['WeChat parameters behind the query', (a) => a.replace('#', '&from=singlemessage&isappinstalled=0#'), 'exact'],
  ['a parameter behind the fragment', (a) => `${a}&shareTo=weixin`, 'exact'],
  ['the fragment cut off', (a) => a.slice(0, a.indexOf('#')), 'noticed'],
  ['the query moved into the fragment', (a) => `#${a.slice(1).replace('#', '&')}`, 'exact'],
  ['the query behind a route in the fragment', (a) => `#/chain${a.replace('#', '&')}`, 'exact'],
  ['# to %23', (a) => a.replace('#', '%23'), 'exact'],
  ['# to %2523', (a) => a.replace('#', '%2523'), 'exact'],
  ['& to &amp;', (a) => a.replaceAll('&', '&amp;'), 'exact'],
  ['& to &amp;amp;', (a) => a.replaceAll('&', '&amp;amp;'), 'exact'],
  ['percent escapes', (a) => `?${encodeURIComponent(a.slice(1))}`, 'exact'],
  ['percent escapes, twice', (a) => `?${encodeURIComponent(encodeURIComponent(a.slice(1)))}`, 'exact'],
  ['every character escaped', (a) => a.replace(/[^?#&=]/g, (c) => `%${c.charCodeAt(0).toString(16)}`), 'exact'],
  [
    'tracking parameters',
    (a) => a.replace('?', '?utm_source=x&utm_campaign=a~b&fbclid=IwAR1~x&').replace('#', '&nsukey=q#'),
    'exact',
  ],
  ['a full stop in Chinese', (a) => `${a}。`, 'exact'],
  ['a bracket in Chinese', (a) => `${a}）`, 'exact'],
  ['a bracket', (a) => `${a})`, 'exact'],
  ['a full stop', (a) => `${a}.`, 'exact'],
  ['a comma', (a) => `${a},`, 'exact'],
  ['an asterisk', (a) => `${a}*`, 'exact'],
  ['angle brackets', (a) => `<${a}>`, 'exact'],
  ['a sentence glued to the end', (a) => `${a}看看这个`, 'exact'],
  ['line breaks every 76 characters', (a) => a.replace(/.{76}/g, '$&\r\n'), 'exact'],
  ['soft line breaks of mail', (a) => a.replace(/.{76}/g, '$&=\r\n'), 'exact'],
  ['= to =3D', (a) => a.replaceAll('=', '=3D'), 'noticed'],
  ['spaces inside', (a) => a.replace(/.{20}/g, '$& '), 'exact'],
  [
    'full-width letters',
    (a) => a.replace(/[0-9A-Za-z~._-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    'exact',
  ],
  ['zero-width spaces', (a) => a.replace(/.{9}/g, '$&\u200b'), 'exact'],
  ['upper case', (a) => a.toUpperCase(), 'noticed'],
  ['lower case', (a) => a.toLowerCase(), 'noticed'],
  ['the key doubled', (a) => a.replace(/\?(m=[^&]*)/, '?$1&$1'), 'exact'],
  ['a foreign model behind', (a) => a.replace('#', '&m=1~kfc_before~-00000#'), 'noticed'],
  [
    'wrapped into a safe link',
    (a) => `?url=${encodeURIComponent(`https://example.org/map/${a}`)}&data=05%7C02`,
    'exact',
  ],
  ['the key lost', (a) => a.replace('?m=', '?x='), 'exact'],
  ['the key of the names lost', (a) => a.replace('#n=', '#x='), 'noticed'],
  ['the query lost', (a) => a.slice(a.indexOf('#')), 'noticed'],
  ['the checksum lost', (a) => a.replace(/~-[0-9a-z]{5}/, ''), 'noticed'],
  ['a newer version', (a) => a.replace('m=1~', 'm=2~'), 'noticed'],
  ['version nought', (a) => a.replace('m=1~', 'm=0~'), 'noticed'],
];

describe('on its way a link', () => {
  it.each(MANGLINGS)('survives or says what it lost: %s', (_, mangle, outcome) => {
    const address = tail(rich);
    const opened = open(mangle(address));
    if (outcome === 'exact') exactly(opened, rich);
    else expect(opened.notices.length).toBeGreaterThan(0);
  });

  it('keeps the numbers when only the names are lost', () => {
    for (const address of [tail(rich).split('#')[0] ?? '', tail(rich).slice(0, -3), tail(rich).toUpperCase()]) {
      const { scene, notices } = open(address);
      expect(notices.map(({ kind }) => kind)).toEqual([expect.stringMatching(/^names(Lost|Damaged)$/)]);
      expect(scene).toStrictEqual({ ...rich, names: {} });
    }
  });

  it('is never changed in silence by one character', () => {
    const address = tail(rich);
    const model = address.slice(0, address.indexOf('&'));
    for (let place = 1; place < address.length; place += 1) {
      for (const other of ['0', '7', 'a', 'Q', '~', '_', '-', '.', '%', '&', '#', ' ', '。', '']) {
        const opened = open(address.slice(0, place) + other + address.slice(place + 1));
        if (opened.notices.length > 0) continue;
        // Without a notice the model and the names are those that were sent; the language may be the reader's own.
        const { now, before, names } = opened.scene;
        expect({ place, other, model, now, before, names }).toStrictEqual({
          place,
          other,
          model,
          now: rich.now,
          before: rich.before,
          names: rich.names,
        });
      }
    }
  });

  it('is never cut in silence', () => {
    fc.assert(
      fc.property(scenes, fc.nat(), (scene, lost) => {
        const address = `?${LINK.encode({ ...scene, names: {} }).query.split('&')[0] ?? ''}`;
        if (!address.startsWith('?m=')) return;
        const kept = address.slice(0, 3 + (lost % (address.length - 3)));
        // A cut inside the name of the case leaves a name that no case has.
        expect(kinds(open(kept)).join()).toMatch(/cut|unknownCase/);
      }),
      RUNS,
    );
  });

  it('says nothing that was not sent, whatever is done to any scene', () => {
    fc.assert(
      fc.property(scenes, name, fc.constantFrom(...MANGLINGS), (any, title, [, mangle]) => {
        // With a title, so that there is a fragment to be mangled.
        const scene = { ...any, names: { ...any.names, title } };
        const opened = open(mangle(tail(scene)));
        if (opened.notices.length > 0) return;
        const { now, before, names } = opened.scene;
        expect({ now, before, names }).toStrictEqual({ now: scene.now, before: scene.before, names: scene.names });
      }),
      RUNS,
    );
  });
});

describe('a link that asks for what there is not', () => {
  it('opens the opening case when its case is unknown, and lists what it read', () => {
    const opened = open(sealed('1~no_such~serviceValue_72'));
    expect(kinds(opened)).toEqual(['unknownCase']);
    expect(opened.scene).toStrictEqual(openingScene('en'));
    expect(opened.notices[0]?.details).toContainEqual({ zh: '服务价值 72', en: 'Service value 72' });
  });

  it('keeps the rest when only the comparison is unknown', () => {
    const opened = open(sealed('1~kfc_after~b~no_such'));
    expect(kinds(opened)).toEqual(['unknownCase']);
    expect(opened.scene.now).toStrictEqual(pristine('kfc_after'));
    expect(opened.scene.before).toStrictEqual(pristine('kfc_after'));
  });

  it('leaves unknown, unreadable and doubled items out and names them', () => {
    const opened = open(sealed('1~opening~serviceValue_72~charm_50~timeCost_abc~serviceValue_80~affection_5_6~r_1~zz'));
    expect(kinds(opened)).toEqual(['unreadParts']);
    expect(opened.scene.now).toStrictEqual(service);
    expect(opened.notices[0]?.details).toHaveLength(6);
  });

  it('moves values into their range and says so', () => {
    const opened = open(sealed('1~opening~serviceValue_999~failureRate_-1'));
    expect(kinds(opened)).toEqual(['settled']);
    expect(opened.scene.now.changes).toEqual({ serviceValue: 100, failureRate: 0 });
  });

  it('takes at most three rivals', () => {
    const opened = open(sealed('1~opening~r_1_0.5_1~r_2_0.5_1~r_3_0.5_1~r_4_0.5_1'));
    expect(kinds(opened)).toEqual(['settled']);
    expect(opened.scene.now.alternatives?.map(({ deliveredValue }) => deliveredValue)).toEqual([1, 2, 3]);
  });

  it('is applied without a checksum, with a warning', () => {
    const opened = open('?m=1~opening~serviceValue_72');
    expect(kinds(opened)).toEqual(['cut']);
    expect(opened.scene.now).toStrictEqual(service);
  });

  it('is not applied with a wrong one', () => {
    const opened = open('?m=1~opening~serviceValue_72~-00000&v=zh.dark');
    expect(kinds(opened)).toEqual(['damaged']);
    expect(opened.scene).toStrictEqual({ ...openingScene('zh'), theme: 'dark' });
  });

  it('gives no names to other numbers', () => {
    const { fragment } = LINK.encode(rich);
    const opened = open(`${sealed('1~kfc_after')}#${fragment}`);
    expect(kinds(opened)).toEqual(['namesForeign']);
    expect(opened.scene.names).toEqual({});
    expect(kinds(open(`#${fragment}`))).toEqual(['numbersLost']);
  });

  it('shows the first whole one of two, and says so', () => {
    const other = tail({ ...openingScene('en'), now: service });
    const opened = open(`${other}${tail(rich)}`);
    expect(kinds(opened)).toContain('severalModels');
    expect(opened.scene.now).toStrictEqual(service);
  });

  it('says when the view cannot be read', () => {
    expect(kinds(open('?v=fr'))).toEqual(['viewUnread']);
    expect(kinds(open('?v=zh&v=en'))).toEqual(['viewUnread']);
    expect(open('?v=zh.light').scene).toMatchObject({ locale: 'zh', theme: 'light' });
  });

  it('says nothing about an address without a model', () => {
    for (const address of ['', '?', '#', '?from=singlemessage', '#top', '?utm_source=a~b&x=1~opening'])
      exactly(open(address), openingScene('en'));
  });

  it('speaks both languages in every notice', () => {
    const all = MANGLINGS.flatMap(([, mangle]) => open(mangle(tail(rich))).notices);
    for (const { text, details } of all)
      for (const { zh, en } of [text, ...details]) {
        expect(zh).not.toBe('');
        expect(en).not.toBe('');
        expect(en).not.toMatch(/sorry/i);
      }
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom(
    'm=', '1~', 'opening', '~', 'serviceValue_', '72', '-', '~-', 'r_', 'r0', '~b~', 'w_9_00000', 'n=', 'v=', 'zh',
    '%', '%25', '%E4%BD', '&', '&amp;', '#', '?', '=', '__proto__', 'constructor', 'NaN', '1e999', '١', '\u0000',
    '\ud800', '﷽', '<script>', '{"a":1}', 'eyJfX3Byb3RvX18iOiIxIn0',
  ); // prettier-ignore
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 20 }).map((parts) => sealed(`1~opening~${parts.join('')}`)),
  );

  it('always opens a scene that can be shown', () => {
    fc.assert(
      fc.property(text, text, (search, hash) => {
        const { scene } = LINK.decode(search, hash, { locale: 'zh' });
        expect(CASES.some(({ id }) => id === scene.now.case)).toBe(true);
        const inputs = inputsOf(scene.now);
        expect(PARAMETER_IDS.every((id) => Number.isFinite(inputs[id]))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('opens a scene whose own link opens the same', () => {
    fc.assert(
      fc.property(text, text, (search, hash) => {
        const { scene } = LINK.decode(search, hash, { locale: 'zh' });
        exactly(open(tail(scene)), scene);
      }),
      RUNS,
    );
  });

  it('is read up to a limit, in a time that grows with it', () => {
    const much = 1_000_000;
    const repeated = [
      '1',
      '.',
      '-',
      '~',
      '~-',
      '%25',
      '&amp;',
      'm=1~',
      'm=1~opening~1',
      '1e',
      '_',
      '﷽',
      '~r_1_1_1',
      'w_1_00000~',
    ];
    for (const piece of repeated) {
      const long = `?m=1~opening~${piece.repeat(much / piece.length)}x`;
      expect(CASES.some(({ id }) => id === LINK.decode(long, long, { locale: 'en' }).scene.now.case)).toBe(true);
    }
  });

  it('cannot reach what every object has', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(kinds(open(sealed(`1~${id}`)))).toEqual(['unknownCase']);
      expect(kinds(open(sealed(`1~opening~${id}_5`)))).toEqual(['unreadParts']);
    }
    expect(caseInputs(pristine('opening'))).toStrictEqual(inputsOf(pristine('opening')));
  });
});
