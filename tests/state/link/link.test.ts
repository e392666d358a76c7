import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES } from '../../../src/content/cases';
import { PARAMETERS, PARAMETER_IDS } from '../../../src/model/parameters';
import { VIEW_IDS } from '../../../src/model/views';
import { plainlyOpened, tail } from '../../../src/state/link';
import { opened } from '../../../src/state/link/opening';
import type { Opened } from '../../../src/state/link/opened';
import { spokenCode } from '../../../src/state/link/spoken';
import { writeToken } from '../../../src/state/link/token';
import { openingScene, THEMES, type Scene } from '../../../src/state/scene';
import { edited, inputsOf, pristine } from '../../../src/state/setting';
import { LOCALES } from '../../../src/text';
import { scenes } from '../scenes';
import { MANGLINGS } from './manglings';

const RUNS = { numRuns: 1000 };
const HOST = 'https://example.org/map/';

/** Opens an address as a browser splits it. */
const open = (address: string): Opened => {
  const cut = address.indexOf('#');
  return cut < 0 ? opened(address, '', 'en') : opened(address.slice(0, cut), address.slice(cut), 'en');
};
const exactly = ({ scene, notices, outcome }: Opened, wanted: Scene): void => {
  expect(notices).toEqual([]);
  expect(scene).toStrictEqual(wanted);
  expect(['exact', 'none']).toContain(outcome);
};
const kinds = ({ notices }: Opened): readonly string[] => notices.map(({ kind }) => kind);

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

describe('laws of a link', () => {
  it('brings ten thousand scenes back bit by bit', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const address = tail(scene);
        exactly(open(address), scene);
        const cut = address.indexOf('#');
        const plainly = plainlyOpened(
          cut < 0 ? address : address.slice(0, cut),
          cut < 0 ? '' : address.slice(cut),
          'en',
        );
        expect(plainly?.scene).toStrictEqual(scene);
      }),
      { numRuns: 10_000 },
    );
  });
  it('private or without names, it brings back all the rest', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const privately = tail(scene, { privately: true });
        expect(privately.startsWith('#')).toBe(true);
        exactly(open(privately), scene);
        exactly(open(tail(scene, { numbersOnly: true })), { ...scene, names: {} });
      }),
      RUNS,
    );
  });
  it('consists of letters and digits, and ends with one', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        expect(tail(scene)).toMatch(/^\?(s=[0-9A-Za-z]+&)?v=[0-9a-z]+(#n=[0-9A-Za-z]+)?$/);
      }),
      RUNS,
    );
  });
  it('comes back from a spoken code, however it is written down', () => {
    fc.assert(
      fc.property(scenes, fc.nat(), (scene, how) => {
        const code = spokenCode(scene);
        expect(code).toMatch(/^CVM(-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
        const heard = [
          code,
          code.toLowerCase(),
          code.replaceAll('-', ''),
          code.replaceAll('-', ' '),
          code.replaceAll('0', 'O').replaceAll('1', 'l'),
          `在这里：${code}。`,
          code.replace(/.{30}/g, '$&\n'),
        ];
        const { work, notices } = open(heard[how % heard.length] ?? '');
        expect(notices).toEqual([]);
        expect(work).toStrictEqual({ now: scene.now, before: scene.before, names: {} });
      }),
      RUNS,
    );
  });
});

describe('a link', () => {
  it('has names only behind the #', () => {
    const [query = '', fragment = ''] = tail(rich).split('#');
    expect(fragment).toMatch(/^n=./);
    expect(query).not.toContain(fragment.slice(2));
    expect(tail(rich, { numbersOnly: true })).not.toContain('#');
  });
  it('says nothing where there is nothing to say', () => {
    expect(tail(openingScene('zh'))).toBe('?v=zh');
    expect(tail({ ...openingScene('en'), theme: 'projector' })).toBe('?v=enprojector');
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
});

describe('laws of what happens on the way', () => {
  // With a title, so that there is a fragment to lose; and with something to say, so that there are numbers to damage.
  const sent = fc
    .tuple(scenes, fc.nat())
    .map(([scene, seed]) => ({ seed, scene: { ...scene, names: { ...scene.names, title: '南门店' } } }));
  /** Small whole numbers from a seed. */
  const anyFrom = (seed: number) => {
    let state = seed;
    return (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  };
  it.each(MANGLINGS.map((one) => [one.name, one] as const))('%s', (_, { mangle, expected }) => {
    fc.assert(
      fc.property(sent, ({ scene, seed }) => {
        const answer = open(mangle(HOST + tail(scene), anyFrom(seed)));
        const { now, before, names } = answer.scene;
        if (expected === 'exact') exactly(answer, scene);
        else if (expected === 'names lost') {
          expect(kinds(answer)).toEqual(['namesLost']);
          expect({ now, before, names }).toStrictEqual({ now: scene.now, before: scene.before, names: {} });
        } else {
          expect(kinds(answer)).toEqual([expected]);
          expect(answer.work).toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
  it('one character anywhere never makes another state in silence', () => {
    fc.assert(
      fc.property(sent, fc.nat(), fc.constantFrom(...'07aQ~_-.%&#? 。', ''), ({ scene }, place, other) => {
        const address = tail(scene);
        const at = place % address.length;
        const answer = open(address.slice(0, at) + other + address.slice(at + 1));
        if (answer.notices.length > 0) return;
        const { now, before, names } = answer.scene;
        expect({ now, before, names }).toStrictEqual({ now: scene.now, before: scene.before, names: scene.names });
      }),
      { numRuns: 10_000 },
    );
  });
  it('what was damaged at one place is offered as it was', () => {
    let [offered, other] = [0, 0];
    fc.assert(
      fc.property(sent, ({ scene, seed }) => {
        const { mangle } = MANGLINGS.find(({ name }) => name.startsWith('22')) ?? { mangle: (a: string) => a };
        const [notice] = open(mangle(HOST + tail(scene), anyFrom(seed))).notices;
        for (const { label, work } of notice?.offers ?? []) {
          if (label.en.startsWith('Open it mended'))
            if (JSON.stringify(work.now) === JSON.stringify(scene.now)) offered += 1;
            else other += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(250);
    expect(other).toBe(0);
  });
  it('what is left of a cut link is offered, and is part of what was sent', () => {
    const values = { serviceValue: 72, productValue: 81, tenure: 7.5, affection: 12, moneyCost: 61, horizon: 7 };
    const now = edited(pristine('opening'), { values }).setting;
    const address = tail({ ...openingScene('en'), now });
    const cut = open(address.slice(0, address.indexOf('&') - 5));
    expect(kinds(cut)).toEqual(['damaged']);
    const work = cut.notices[0]?.offers?.[0]?.work;
    expect(work?.now.case).toBe('opening');
    for (const [id, value] of Object.entries(work?.now.changes ?? {}))
      expect(value).toBe(now.changes[id as keyof typeof values]);
    expect(cut.notices[0]?.details.length).toBeGreaterThan(0);
  });
  it('two links ask which', () => {
    const other = { ...openingScene('en'), now: service };
    const answer = open(`${HOST}${tail(other)}\n${HOST}${tail(rich)}`);
    expect(answer.outcome).toBe('several');
    expect(answer.notices[0]?.offers?.map(({ work }) => work.now)).toStrictEqual([service, rich.now]);
    expect(answer.work).toBeNull();
  });
  it('a whole message with a link in it is read', () => {
    const message = `小王你好：\n客户的地图在这里 ${HOST}${tail(rich)} ，周五前看一下。\n谢谢！\n> 上次的附件……`;
    exactly(open(message), rich);
  });
});

describe('a link that is not as it should be', () => {
  it('gives no names to other numbers', () => {
    const fragment = tail(rich).split('#')[1] ?? '';
    const mixed = open(`${tail({ ...openingScene('en'), now: service })}#${fragment}`);
    expect(kinds(mixed)).toEqual(['namesForeign']);
    expect(mixed.outcome).toBe('partial');
    expect(mixed.scene.names).toEqual({});
    expect(kinds(open(`#${fragment}`))).toEqual(['numbersLost']);
  });
  it('of a newer version is not read', () => {
    for (const version of [3, 7, 35, 61]) {
      const { work, outcome, notices } = open(`?s=${writeToken(version, 'abc')}&v=zh`);
      expect([work, outcome, notices[0]?.kind]).toEqual([null, 'newer', 'newer']);
      expect(notices[0]?.details[0]?.en).toContain(String(version));
    }
  });
  it('whose first sign was changed is damaged, not nothing', () => {
    const query = tail(rich).split('#')[0] ?? '';
    for (const sign of ['%', '%20', '']) expect(kinds(open(query.replace('s=', `s${sign}`))), sign).not.toEqual([]);
  });
  it('says when the view cannot be read', () => {
    expect(kinds(open('?v=fr'))).toEqual(['viewUnread']);
    expect(kinds(open('?v=zh&v=en'))).toEqual(['viewUnread']);
    expect(open('?v=zh.light').scene).toMatchObject({ locale: 'zh', theme: 'light' });
  });
  it('says nothing about an address without a model', () => {
    for (const address of [
      '',
      '?',
      '#',
      '?from=singlemessage',
      '#top',
      '#summary',
      '?source=X1abcdef',
      '?utm_source=a&x=1',
    ])
      exactly(open(address), openingScene('en'));
  });
  it('speaks both languages in every notice', () => {
    const all = MANGLINGS.flatMap(({ mangle }) => open(mangle(HOST + tail(rich), () => 0)).notices);
    for (const { text, details, offers = [] } of all)
      for (const { zh, en } of [text, ...details, ...offers.map(({ label }) => label)]) {
        expect(zh).not.toBe('');
        expect(en).not.toBe('');
      }
  });
});

describe('laws of hostile text', () => {
  const pieces = fc.constantFrom(
    's=', '2', '1', '3', 'a9Z', 'n=', 'v=', 'zh', '%', '%25', '%E4%BD', '&', '&amp;', '#', '?', '=', 'CVM-', 'ABCD-',
    '__proto__', 'constructor', 'NaN', '١', '\u0000', '\ud800', '﷽', '<script>', '{"a":1}',
  ); // prettier-ignore
  const sealedBody = fc.stringMatching(/^[0-9A-Za-z]{0,80}$/);
  it('any text opens something, and says so when it was not exact', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
        ),
        fc.string(),
        (search, hash) => {
          const { scene, outcome, work } = opened(search, hash, 'en');
          expect(scene.now.case).not.toBe('');
          if (outcome === 'none') expect(work).toBeNull();
        },
      ),
      { numRuns: 3_000 },
    );
  });
  it('a right sum around any body is settled or refused', () => {
    fc.assert(
      fc.property(sealedBody, (body) => {
        const { work, outcome, notices } = open(`?s=${writeToken(2, body)}`);
        if (!work) {
          expect(notices.length).toBeGreaterThan(0);
          return;
        }
        expect(edited(work.now, {}).settled).toEqual([]);
        expect(['exact', 'partial']).toContain(outcome);
      }),
      { numRuns: 5_000 },
    );
  });
});
