import { RATING_IDS, type RatingId } from '../model/alternatives';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { shareOf, weightGroup } from '../model/weight-groups';
import { number, percent, points, rounded, signed } from './format';
import type { Story } from './story';
import { withUnit } from './unit';

/** Something that was changed: a parameter, or the rivals. */
export type Changed = ParameterId | 'alternatives';

const isRating = (id: ParameterId): id is RatingId => (RATING_IDS as readonly string[]).includes(id);

/** What differs between two settings. */
export function differences(a: Inputs, b: Inputs): readonly Changed[] {
  const ids: Changed[] = PARAMETER_IDS.filter((id) => a[id] !== b[id]);
  if (a.alternatives !== b.alternatives && JSON.stringify(a.alternatives) !== JSON.stringify(b.alternatives))
    ids.push('alternatives');
  return ids;
}

/** What was done, in a few words: by its name where it was one thing, else how many. */
export function cause(story: Story, changed: readonly Changed[]): string {
  const { locale, move } = story;
  if (move) return move[locale];
  const ids = changed.filter((id) => id !== 'alternatives');
  const [first] = ids;
  if (ids.length < changed.length && !first) return rivals(story);
  if (first && ids.length === changed.length) {
    const group = weightGroup(first);
    if (group && ids.every((id) => group.includes(id))) return weight(story, group);
    if (ids.length === 1) return isRating(first) ? rating(story, first) : parameter(story, first);
    if (ids.every((id) => PARAMETERS[id].group === 'switching')) return switching(story);
  }
  return locale === 'zh' ? `改了${changed.length}项` : `${changed.length} changes`;
}

/** “Service rating +10” */
function rating({ now, before, locale, name }: Story, id: RatingId): string {
  const by = rounded(now.inputs[id] - before.inputs[id]);
  const digits = Number.isInteger(by) ? 0 : 1;
  return locale === 'zh'
    ? `${name(id).replace(/价值$/, '')}评分${by < 0 ? '减' : '加'}${number(Math.abs(by), locale, digits)}`
    : `${name(id).replace(/ value$/, '')} rating ${signed(by, locale, digits)}`;
}

const fromTo = (name: string, from: string, to: string, { locale }: Story): string =>
  locale === 'zh' ? `${name}从${from}到${to}` : `${name} ${from} to ${to}`;

function parameter(story: Story, id: ParameterId): string {
  const { unit, step } = PARAMETERS[id];
  const told = (inputs: Inputs) => withUnit(inputs[id], unit, step, story.locale);
  return fromTo(story.name(id), told(story.before.inputs), told(story.now.inputs), story);
}

/** Weights are shares: the one that was moved takes from the others or gives to them, so its own share moves most. */
function weight(story: Story, group: readonly ParameterId[]): string {
  const { now, before, locale, name } = story;
  const share = (id: ParameterId, inputs: Inputs) => shareOf(id, inputs) ?? 0;
  const by = (id: ParameterId) => Math.abs(share(id, now.inputs) - share(id, before.inputs));
  const moved = group.reduce((most, id) => (by(id) > by(most) ? id : most));
  const told = (inputs: Inputs) => percent(share(moved, inputs), locale);
  return fromTo(name(moved), told(before.inputs), told(now.inputs), story);
}

/** Several facets at once, as one handle moves them: told by what they come to. */
function switching(story: Story): string {
  const { now, before, locale } = story;
  const name = locale === 'zh' ? '转换成本' : 'Switching cost';
  return fromTo(name, points(before.result.switchingCost, locale), points(now.result.switchingCost, locale), story);
}

/** At most three rivals stand beside one. */
const COUNTS = {
  zh: ['一', '两', '三'],
  en: ['One', 'Two', 'Three'],
} as const;

function rivals({ now, before, locale }: Story): string {
  const zh = locale === 'zh';
  const more = now.inputs.alternatives.length - before.inputs.alternatives.length;
  if (more === 0) return zh ? '对手变了' : 'A rival moved';
  const count = COUNTS[locale][Math.abs(more) - 1] ?? String(Math.abs(more));
  if (zh) return `${more > 0 ? '多' : '少'}了${count}个对手`;
  const several = Math.abs(more) > 1 ? 'rivals' : 'rival';
  return more > 0 ? `${count} more ${several}` : `${count} ${several} fewer`;
}
