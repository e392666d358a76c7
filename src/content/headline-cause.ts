import { RATING_IDS, type RatingId } from '../model/alternatives';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { number, signed } from './format';
import type { Story } from './story';

const isRating = (id: ParameterId): id is RatingId => (RATING_IDS as readonly string[]).includes(id);

/** The ids whose value differs between two settings; `alternatives` stands for the rivals. */
export function differences(a: Inputs, b: Inputs): readonly (ParameterId | 'alternatives')[] {
  const ids: (ParameterId | 'alternatives')[] = PARAMETER_IDS.filter((id) => a[id] !== b[id]);
  if (a.alternatives !== b.alternatives && JSON.stringify(a.alternatives) !== JSON.stringify(b.alternatives))
    ids.push('alternatives');
  return ids;
}

/** What was done, in a few words. */
export function cause(
  { now, before, locale, name, move }: Story,
  changed: readonly (ParameterId | 'alternatives')[],
): string {
  const zh = locale === 'zh';
  if (move) return move[locale];
  const [only] = changed;
  if (changed.length === 1 && only !== undefined && only !== 'alternatives') {
    const [from, to] = [before.inputs[only], now.inputs[only]];
    const by = Math.abs(to - from);
    if (isRating(only)) {
      const label = name(only);
      return zh
        ? `${label.replace(/价值$/, '')}评分${to > from ? '加' : '减'}${number(by, locale, Number.isInteger(by) ? 0 : 1)}`
        : `${label.replace(/ value$/, '')} rating ${signed(to - from, locale, Number.isInteger(by) ? 0 : 1)}`;
    }
    const digits = PARAMETERS[only].step >= 1 ? 0 : 2;
    return zh
      ? `${name(only)}从${number(from, locale, digits)}到${number(to, locale, digits)}`
      : `${name(only)} ${number(from, locale, digits)} to ${number(to, locale, digits)}`;
  }
  if (changed.length === 1) {
    const [more, less] = [now.inputs.alternatives.length, before.inputs.alternatives.length];
    if (more > less) return zh ? '多了一个对手' : 'One more rival';
    if (more < less) return zh ? '少了一个对手' : 'One rival fewer';
    return zh ? '对手变了' : 'A rival moved';
  }
  return zh ? `改了${changed.length}项` : `${changed.length} changes`;
}
