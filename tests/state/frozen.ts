import { CASES } from '../../src/content/cases';
import { RATING_IDS } from '../../src/model/alternatives';
import { evaluateSettled } from '../../src/model/evaluate';
import { OUTPUTS, type OutputId } from '../../src/model/outputs';
import { isParameterId } from '../../src/model/parameters';
import { uniform } from '../../src/model/random';
import { writeBody } from '../../src/state/link/body';
import { NOW, type Table } from '../../src/state/link/table';
import { writeToken } from '../../src/state/link/token';
import { wordsSum, writeWords } from '../../src/state/link/words';
import type { Written, WrittenSetting } from '../../src/state/link/written';
import { inputsIn } from '../../src/state/versions/inputs-in';

/**
 * The first version: our first draft of the tables. Nothing was published on it. It differs in a default and in two
 * ranges, one wider and one narrower than today, so that reading an older link is exercised from the beginning and not
 * for the first time when it matters.
 */
const FIRST: Table = {
  ...NOW,
  version: 1,
  parameters: NOW.parameters.map((row) => {
    if (row.id === 'neutralSatisfaction') return { ...row, initial: 60 };
    if (row.id === 'lossAversion') return { ...row, high: 5 };
    if (row.id === 'jumpSatisfaction') return { ...row, low: 45 };
    return row;
  }),
};

export const TABLES: readonly Table[] = [FIRST, NOW];

/** A link of a version, the state it was made of, and what the model answered then. */
export interface FrozenLink {
  readonly link: string;
  readonly written: Omit<Written, 'version'>;
  readonly outputs: Readonly<Record<string, number>>;
}

/** Every case as it stands, and with changes on and off the grid, rivals, a baseline and names. */
export function links(table: Table): readonly FrozenLink[] {
  let draw = 0;
  const random = () => uniform(table.version, 0, (draw += 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const value = ({ low, high, step }: Table['parameters'][number]) => {
    const any = low + random() * (high - low);
    return random() < 0.7 ? Number((low + Math.round((any - low) / step) * step).toFixed(4)) : any;
  };
  const setting = (name: string, count: number): WrittenSetting => {
    const rows = Array.from({ length: count }, () => pick(table.parameters));
    const rival = () => ({
      ...(random() < 0.5
        ? { deliveredValue: Math.round(random() * 60) }
        : { ratings: Object.fromEntries(RATING_IDS.map((id) => [id, Math.round(random() * 100)])) as never }),
      availability: Math.round(random() * 20) / 20,
      copies: 1 + Math.floor(random() * 8),
    });
    const given: WrittenSetting = {
      case: name,
      view: pick(table.views).id,
      values: Object.fromEntries(rows.map((row) => [row.id, value(row)])),
      rivals: random() < 0.4 ? Array.from({ length: Math.floor(random() * 4) }, rival) : null,
    };
    // As it would have been kept: settled by the rules of its version, without what its case says anyway.
    const [full, own] = [inputsIn(table, given), inputsIn(table, { ...given, values: {}, rivals: null })];
    const values: Record<string, number> = {};
    for (const { id } of table.parameters) {
      if (isParameterId(id) && full[id] !== own[id]) values[id] = full[id];
    }
    return { ...given, values, rivals: given.rivals && full.alternatives };
  };
  const names = { title: '南门店 2026', rival1: '街对面', serviceValue: 'Home visits' };
  const one = (now: WrittenSetting, before: WrittenSetting | null, words: Written['names']): FrozenLink => {
    const tail = writeWords(table, words);
    const token = writeToken(table.version, writeBody(table, { now, before }, tail ? wordsSum(tail) : null));
    const result = evaluateSettled(inputsIn(table, now));
    const ids = Object.keys(OUTPUTS) as OutputId[];
    return {
      link: `?s=${token}&v=zh${tail && `#n=${tail}`}`,
      written: { now, before, names: words },
      outputs: Object.fromEntries(ids.map((id) => [id, result[id]])),
    };
  };
  const ids = CASES.map(({ id }) => id);
  return [
    ...ids.map((id) => one({ case: id, view: 'default', values: {}, rivals: null }, null, {})),
    ...ids.map((id, i) => one(setting(id, 1 + (i % 14)), null, {})),
    ...ids.map((id, i) => {
      const now = setting(id, 3 + (i % 9));
      return one(now, i % 2 ? setting(pick(ids), 4) : { ...setting(id, 3), view: now.view }, i % 3 ? {} : names);
    }),
  ];
}
