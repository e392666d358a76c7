import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateSettled } from '../../src/model/evaluate';
import { OUTPUTS, type OutputId } from '../../src/model/outputs';
import { writeBody } from '../../src/state/link/body';
import { opened } from '../../src/state/link/opening';
import { NOW, VERSION, type Table } from '../../src/state/link/table';
import { writeToken } from '../../src/state/link/token';
import type { Written } from '../../src/state/link/written';
import { inputsOf } from '../../src/state/setting';
import { inputsIn } from '../../src/state/versions/inputs-in';
import { MIGRATIONS } from '../../src/state/versions/migrations';
import { OLDER } from '../../src/state/versions/older';
import type { FrozenLink } from './frozen';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const VERSIONS = Array.from({ length: VERSION }, (_, i) => i + 1);
const tables = new Map(VERSIONS.map((version) => [version, read(`src/state/versions/${version}.json`) as Table]));
const linksOf = (version: number) => read(`tests/reference/links/${version}.json`) as readonly FrozenLink[];

const open = (link: string) => {
  const [query = '', fragment = ''] = link.split('#');
  return opened(query, fragment && `#${fragment}`, 'en', OLDER);
};
const agree = (outputs: FrozenLink['outputs'], result: ReturnType<typeof evaluateSettled>): void => {
  for (const [id, value] of Object.entries(outputs)) {
    const now = result[id as OutputId];
    expect(Math.abs(now - value), `${id}: ${now} was ${value}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(value)),
    );
  }
};

describe('a frozen version', () => {
  it('of today is what the tables say; if they have to change, a new version is made (README, recipes)', () => {
    expect(JSON.parse(JSON.stringify(NOW))).toEqual(tables.get(VERSION));
  });
  it('of earlier days is what older links are read with', () => {
    for (const version of VERSIONS.slice(0, -1)) expect(OLDER.table(version)).toEqual(tables.get(version));
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(VERSIONS.slice(0, -1));
  });
  it('differs from the next in a default and in a range', () => {
    const [first, second] = [tables.get(1)?.parameters ?? [], tables.get(2)?.parameters ?? []];
    expect(first.filter((row, i) => row.initial !== second[i]?.initial)).not.toEqual([]);
    expect(first.filter((row, i) => row.low < (second[i]?.low ?? 0) || row.high > (second[i]?.high ?? 0))).not.toEqual(
      [],
    );
  });
  it('never loses or moves a name: places are what links say', () => {
    for (const version of VERSIONS.slice(1)) {
      const [before, now] = [tables.get(version - 1), tables.get(version)];
      for (const list of ['parameters', 'views', 'cases'] as const)
        expect(now?.[list].slice(0, before?.[list].length).map(({ id }) => id)).toEqual(
          before?.[list].map(({ id }) => id),
        );
    }
  });
});

describe.each(VERSIONS.map((version) => [version]))('frozen links of version %i', (version) => {
  const links = linksOf(version);
  it.each(links.map((one, i) => [i, one] as const))('link %i opens with the results it was made with', (_, frozen) => {
    const { work, notices, outcome, scene } = open(frozen.link);
    expect(work).not.toBeNull();
    expect(scene.names).toEqual(frozen.written.names);
    expect(scene.locale).toBe('zh');
    const settled = notices.some(({ kind }) => kind === 'settled');
    const result = evaluateSettled(inputsOf(scene.now));
    if (version === VERSION) {
      expect([outcome, notices]).toEqual(['exact', []]);
      expect(scene.now).toMatchObject({ changes: frozen.written.now.values, alternatives: frozen.written.now.rivals });
      agree(frozen.outputs, result);
      return;
    }
    expect(notices[0]?.kind).toBe('older');
    // What today does not allow any more is said; the older model itself still answers as it did.
    const then = OLDER.resultOf({ ...frozen.written, version });
    if (then) agree(frozen.outputs, then);
    expect(then).toBeDefined();
    if (!settled) {
      expect(outcome).toBe('older');
      agree(frozen.outputs, result);
    } else expect(outcome).toBe('partial');
  });
  it('are many and of every kind', () => {
    expect(links.length).toBeGreaterThanOrEqual(50);
    expect(Object.keys(links[0]?.outputs ?? {})).toEqual(Object.keys(OUTPUTS));
    expect(links.some(({ written }) => written.now.rivals?.some(({ ratings }) => ratings))).toBe(true);
    expect(links.some(({ written }) => written.before)).toBe(true);
    expect(links.some(({ written }) => Object.keys(written.names).length > 0)).toBe(true);
  });
});

describe('a link of the first version', () => {
  const first = tables.get(1);
  const link = (values: Record<string, number>) => {
    if (!first) throw new Error('The first version is missing');
    const now = { case: 'baseline', view: 'default', values, rivals: null };
    return open(`?s=${writeToken(1, writeBody(first, { now, before: null }, null))}&v=en`);
  };
  it('shows its own numbers, says those of today, and offers to see the difference', () => {
    const { outcome, notices, scene, work } = link({ serviceValue: 70 });
    expect(outcome).toBe('older');
    expect(scene.now.changes).toEqual({ serviceValue: 70, neutralSatisfaction: 60 });
    const [notice] = notices;
    expect(notice?.text.en).toMatch(
      /^This map was made with model 1 and shows its numbers: Yearly retention [\d.]+%, .* Today’s model gives Yearly retention [\d.]+%/,
    );
    expect(notice?.text.zh).toContain('模型1');
    const offer = notice?.offers?.[0];
    expect(offer?.work.before).toEqual(work?.now);
    expect(offer?.work.now.changes).toEqual({ serviceValue: 70 });
    const figures = [scene.now, offer?.work.now ?? scene.now].map((one) => evaluateSettled(inputsOf(one)).retention);
    expect(notice?.text.en).toContain(`${((figures[0] ?? 0) * 100).toFixed(1)}%`);
    expect(notice?.text.en).toContain(`${((figures[1] ?? 0) * 100).toFixed(1)}%`);
  });
  it('says what today’s model does not allow any more', () => {
    const { outcome, notices, scene } = link({ lossAversion: 4.5 });
    expect(outcome).toBe('partial');
    expect(notices.map(({ kind }) => kind)).toEqual(['older', 'settled']);
    expect(scene.now.changes.lossAversion).toBe(4);
    expect(notices[1]?.details[0]?.en).toContain('4.5');
  });
  it('is not guessed at where the tables of its time could not be fetched', () => {
    const [frozen] = linksOf(1);
    const { work, outcome, notices } = opened(frozen?.link ?? '', '', 'en', null);
    expect([work, outcome, notices[0]?.kind]).toEqual([null, 'newer', 'newer']);
  });
  it('is brought over by a pure function', () => {
    const written: Written = {
      version: 1,
      now: { case: 'baseline', view: 'default', values: { lossAversion: 3 }, rivals: null },
      before: null,
      names: {},
    };
    const copy = structuredClone(written);
    const [once, twice] = [OLDER.brought(written), OLDER.brought(written)];
    expect(written).toEqual(copy);
    expect(once).toEqual(twice);
    expect(once.version).toBe(VERSION);
    expect(OLDER.brought(once)).toBe(once);
    if (first) expect(inputsIn(NOW, once.now)).toEqual(inputsIn(first, written.now));
  });
});
