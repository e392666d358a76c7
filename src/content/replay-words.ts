import { RATING_IDS, type RatingId } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { PARAMETERS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { deliveredValueOf } from '../model/value';
import { shareOf } from '../model/weight-groups';
import { fill, LOCALES, type Locale, type Text } from '../text';
import { percent, points, rounded, signed, spoken, yuan } from './format';
import { differences } from './headline-cause';
import { withUnit } from './unit';

/** What the user calls rows and rivals; a session has both. */
export interface Named {
  readonly names: Readonly<Record<string, string>>;
  readonly rivalNames: readonly string[];
}
/** A name with what stood beside it and what stands there now, as printed. */
export interface Step {
  readonly name: Text;
  readonly from: Text;
  readonly to: Text;
}
/** What a replay tells: what was changed, and the results that moved by what can be seen. */
export interface Replayed {
  readonly changed: readonly Step[];
  /** Rivals came, went, or changed in more than their one number. */
  readonly rivals: boolean;
  readonly results: readonly (Step & { readonly id: ResultId })[];
}

export const REPLAY = {
  title: { zh: '重放上一次改动', en: 'Replay of the last change' },
  again: { zh: '重放', en: 'Replay' },
  stop: { zh: '停', en: 'Stop' },
  /** A rival that is there only while what was before is shown. */
  gone: { zh: '原有的对手', en: 'former rival' },
} as const satisfies Record<string, Text>;

export const PHASES = {
  before: { zh: '之前', en: 'Before' },
  moving: { zh: '正在重放', en: 'Replaying' },
  after: { zh: '之后', en: 'After' },
} as const satisfies Record<string, Text>;

const RIVAL: Text = { zh: '对手', en: 'Rival' };
const RIVALS: Text = { zh: '对手变了', en: 'The rivals changed' };
const MORE: Text = { zh: '还有{count}项', en: '{count} more' };
const SWITCHING: Text = { zh: '转换成本', en: 'Switching cost' };
const NOTHING: Text = { zh: '没有可以重放的改动。', en: 'There is no change to replay.' };
const UNMOVED: Text = { zh: '结果看不出变化', en: 'No result moved visibly' };
const LEAD: Text = { zh: '重放：', en: 'Replay: ' };
/** So many changes are told by name. */
const TOLD = 3;

const inBoth = (print: (locale: Locale) => string): Text => ({ zh: print('zh'), en: print('en') });
const own = (name: string | undefined): Text | undefined => (name ? { zh: name, en: name } : undefined);
const apart = ({ from, to }: Step): boolean => LOCALES.some((locale) => from[locale] !== to[locale]);

/** Every result on the thread, printed as the picture prints it. */
const RESULTS = [
  ['deliveredValue', { zh: '让渡价值', en: 'Delivered value' }, signed],
  ['meanSatisfaction', { zh: '满意度', en: 'Satisfaction' }, points],
  ['attitude', { zh: '态度', en: 'Attitude' }, points],
  ['switchingCost', SWITCHING, points],
  ['retention', { zh: '年留存率', en: 'Retention' }, percent],
  ['lifetimeValue', { zh: '终身价值', en: 'Lifetime value' }, yuan],
] as const satisfies readonly (readonly [keyof Result, Text, (value: number, locale: Locale) => string])[];
export type ResultId = (typeof RESULTS)[number][0];

const isRating = (id: ParameterId): id is RatingId => (RATING_IDS as readonly string[]).includes(id);

/** What differs between two settings and what that did, in the words of the screen. Total for any two settings. */
export function replayed(from: Inputs, to: Inputs, before: Result, after: Result, named: Named): Replayed {
  const ids = differences(from, to);
  const parameters = ids.filter((id): id is ParameterId => id !== 'alternatives');
  const results = RESULTS.map(([id, name, print]) => ({
    id,
    name,
    from: inBoth((locale) => print(before[id], locale)),
    to: inBoth((locale) => print(after[id], locale)),
  })).filter(apart);
  const moved = ids.includes('alternatives') ? movedRivals(from, to, named) : [];
  const rivals = moved === undefined;
  // Several facets at once, as one handle moves them: told by what they come to.
  const together = parameters.length > 1 && parameters.every((id) => PARAMETERS[id].group === 'switching');
  if (together) {
    const [cost] = results.filter(({ id }) => id === 'switchingCost');
    if (cost) return { changed: [cost, ...(moved ?? [])], rivals, results: results.filter((one) => one !== cost) };
  }
  const changed = [...parameters.map((id) => step(id, from, to, named)), ...(moved ?? [])];
  // What can be told apart comes first; the sort is stable.
  return { changed: changed.sort((a, b) => Number(apart(b)) - Number(apart(a))), rivals, results };
}

/** One parameter: a rating is called so, and a weight is told as the share it stands for. */
function step(id: ParameterId, from: Inputs, to: Inputs, { names }: Named): Step {
  const name = own(names[id]) ?? PARAMETERS[id].label;
  const { unit, step: grid } = PARAMETERS[id];
  const told = (inputs: Inputs) => {
    const share = shareOf(id, inputs);
    return inBoth((locale) =>
      share === undefined ? withUnit(inputs[id], unit, grid, locale) : percent(share, locale),
    );
  };
  const rating = { zh: `${name.zh.replace(/价值$/, '')}评分`, en: `${name.en.replace(/ value$/, '')} rating` };
  return { name: isRating(id) ? rating : name, from: told(from), to: told(to) };
}

/** Rivals that differ in their one number only; undefined when anything else about them differs. */
function movedRivals(from: Inputs, to: Inputs, { rivalNames }: Named): readonly Step[] | undefined {
  if (from.alternatives.length !== to.alternatives.length) return undefined;
  const steps: Step[] = [];
  for (const [index, now] of to.alternatives.entries()) {
    const was = from.alternatives[index];
    if (!was || JSON.stringify(was) === JSON.stringify(now)) continue;
    const { availability, copies } = now;
    if (was.ratings || now.ratings || was.availability !== availability || was.copies !== copies) return undefined;
    const told = (inputs: Inputs, one: typeof now) => {
      const value = rounded(deliveredValueOf(one, inputs));
      return inBoth((locale) => signed(value, locale, Number.isInteger(value) ? 0 : 1));
    };
    steps.push({ name: own(rivalNames[index]) ?? RIVAL, from: told(from, was), to: told(to, now) });
  }
  return steps;
}

type Join = (name: string, from: string, to: string) => string;

/** A name as far as there is room, counted in letters: a square sign takes two. */
function cut(name: string, room: number): string {
  let left = room;
  const signs = Array.from(name);
  const end = signs.findIndex((sign) => (left -= sign > '\u2e7f' ? 2 : 1) < 0);
  return end < 0 ? name : `${signs.slice(0, end).join('').trim()}…`;
}

/** What was changed, at most three by name and how many more. */
function changes({ changed, rivals }: Replayed, locale: Locale, join: Join): readonly string[] {
  const all = changed.map(({ name, from, to }) => join(name[locale], from[locale], to[locale]));
  if (rivals) all.push(RIVALS[locale]);
  const rest = all.length - TOLD;
  return rest > 0 ? [...all.slice(0, TOLD), fill(MORE[locale], { count: String(rest) })] : all;
}
function effects({ results }: Replayed, locale: Locale, join: Join): readonly string[] {
  if (results.length === 0) return [UNMOVED[locale]];
  return results.map(({ name, from, to }) => join(name[locale], from[locale], to[locale]));
}

/**
 * “Service rating 62 → 72”, and what it did, piece by piece, for the caption.
 * @param room letters that a name may take
 */
export function replayCaption(story: Replayed, locale: Locale, room: number) {
  const join: Join = (name, from, to) => `${cut(name, room)} ${from} → ${to}`;
  return { changed: changes(story, locale, join), results: effects(story, locale, join) };
}

/** The same as sentences for the ear; that there is nothing to replay where nothing was changed. */
export function replaySentence(story: Replayed): Text {
  if (story.changed.length === 0 && !story.rivals) return NOTHING;
  const zh = changes(story, 'zh', (name, from, to) => `${name}从${from}到${to}`).join('，');
  const did = effects(story, 'zh', (name, from, to) => `${name}从${from}到${to}`).join('，');
  const plainly: Join = (name, from, to) => `${name} ${from} to ${to}`;
  const en = changes(story, 'en', plainly).join(', ');
  return {
    zh: spoken(`${LEAD.zh}${zh}。${did}。`, 'zh'),
    en: spoken(`${LEAD.en}${en}. ${effects(story, 'en', plainly).join(', ')}.`, 'en'),
  };
}
