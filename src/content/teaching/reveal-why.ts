import type { Result } from '../../model/evaluate';
import { output as outputRow, type OutputId } from '../../model/outputs';
import { CHANNELS, retentionChannels } from '../../model/retention-channels';
import { fill, type Locale, type Text } from '../../text';
import { number, percent, rounded } from '../format';
import { midSentence } from '../mid-sentence';
import { outputText } from '../readout';
import { plain, strong, type Piece, type Sentence } from '../sentence';
import { whyChanged, type ChangeLink } from '../why-change';
import { changeText, shownChange } from './print';
import { changedGroups, changeParts, dividedBy, type ChangePart } from './reveal-parts';
import type { State, States } from './stand';

const WORDS = {
  nothing: { zh: '什么都没改。', en: 'Nothing was changed.' },
  still: { zh: '{name}还是', en: '{name} is still ' },
  from: { zh: '{name}从{from}到', en: '{name} from {from} to ' },
  onlyChanged: { zh: '改的只有{name}', en: 'with only {name} changed' },
  onlyCounts: { zh: '改动里起作用的只有{name}', en: 'and of what was changed only {name} counts' },
  through: { zh: '全由{name}而来', en: 'all of it through {name}' },
  counts: { zh: '（{change}的{share}）', en: ' ({share} of {change})' },
  rest: { zh: '其余', en: 'the rest' },
  unreached: { zh: '改的是{groups}，一点也传不到这里', en: 'what was changed ({groups}) does not reach it' },
  faint: { zh: '改的是{groups}，传到这里几乎不剩', en: 'what was changed ({groups}) hardly reaches it' },
  delight: {
    zh: '，但能变成忠诚的满意度从{from}到{to}',
    en: ', while the satisfaction that reaches loyalty went from {from} to {to}',
  },
  flat: {
    zh: '，仍在最低线{floor}和起飞线{jump}之间，曲线几乎不动',
    en: ', still between the minimum at {floor} and take-off at {jump}, where the curve hardly moves',
  },
} as const satisfies Record<string, Text>;
const MARKS = {
  zh: { semi: '；', end: '。', comma: '，', colon: '：', list: '，' },
  en: { semi: '; ', end: '.', comma: ', ', colon: ': ', list: ', ' },
} as const satisfies Record<Locale, Record<string, string>>;

/** Results that satisfaction reaches by the curve alone. */
const THROUGH_CURVE: readonly OutputId[] = ['curveLoyalty', 'attitude', 'recommendation', 'noSearchProbability'];
/** A change of the curve, in points, that counts as none. */
const FLAT = 4;
/** So many parts are told by name. */
const MOST = 3;

/** A name that is a noun of the sentence; English has articles. */
const WITH_ARTICLE: readonly string[] = ['market', 'relationship'];
function noun(name: Text, locale: Locale): string {
  const word = midSentence(name[locale], locale);
  return locale === 'en' && WITH_ARTICLE.includes(word) ? `the ${word}` : word;
}

/** Does at least a third of a change of retention come by attitude? */
function byAttitude({ before, now }: States): boolean {
  const channels = retentionChannels(before, now);
  const all = CHANNELS.reduce((sum, channel) => sum + Math.abs(channels[channel]), 0);
  return all > 0 && Math.abs(channels.attitude) >= all / 3;
}

/** Satisfaction stayed on the plateau and the curve hardly moved. */
function onPlateau({ before, now }: States): boolean {
  const { minimumSatisfaction: floor, jumpSatisfaction: jump } = now.inputs;
  if (floor !== before.inputs.minimumSatisfaction || jump !== before.inputs.jumpSatisfaction) return false;
  const between = ({ result }: State): boolean => result.meanSatisfaction >= floor && result.meanSatisfaction < jump;
  const by = now.result.curveLoyalty - before.result.curveLoyalty;
  return between(before) && between(now) && Math.abs(by) < FLAT;
}

/** Satisfaction gained something that does not reach loyalty: the delight of a good recovery. */
function delightStays({ before, now }: States): boolean {
  const gain = (id: 'meanSatisfaction' | 'meanSatisfactionForLoyalty'): number =>
    shownChange(id, before.result, now.result);
  return Math.abs(gain('meanSatisfaction') - gain('meanSatisfactionForLoyalty')) >= 1;
}

/** What led to it: satisfaction, and where on the curve it stands, for feelings; retention for money. */
function leading(id: OutputId, states: States, links: readonly ChangeLink[], locale: Locale): string {
  const link = (one: OutputId): string => links.find((other) => other.id === one)?.text ?? '';
  if (outputRow(id).station === 'money') return link('retention');
  if (!THROUGH_CURVE.includes(id) && !(id === 'retention' && byAttitude(states))) return '';
  const satisfied = link('meanSatisfaction');
  if (!satisfied) return '';
  if (delightStays(states)) {
    const told = (result: Result): string =>
      outputText('meanSatisfactionForLoyalty', result.meanSatisfactionForLoyalty, locale);
    const [from, to] = [told(states.before.result), told(states.now.result)];
    return satisfied + fill(WORDS.delight[locale], { from, to });
  }
  if (!onPlateau(states)) return satisfied;
  const at = (value: number): string => number(value, locale, Number.isInteger(value) ? 0 : 1);
  const { minimumSatisfaction, jumpSatisfaction } = states.now.inputs;
  return satisfied + fill(WORDS.flat[locale], { floor: at(minimumSatisfaction), jump: at(jumpSatisfaction) });
}

/** “(40% of +24.0)”: how much of a change that the picture shows is in a part. */
const counting = (of: ChangePart['of'], locale: Locale): string =>
  of
    ? fill(WORDS.counts[locale], {
        share: percent(of.share, locale),
        change: changeText('curveLoyalty', of.by, locale),
      })
    : '';

/** The parts of a change in words, at most three of them; nothing where none can be seen. */
function parts(id: OutputId, all: readonly ChangePart[], states: States, locale: Locale): string {
  const [first, ...others] = all;
  if (first && others.length === 0) {
    const alone = changedGroups(states).length === 1 ? WORDS.onlyChanged : WORDS.onlyCounts;
    const words = dividedBy(id) === 'ways' ? WORDS.through : alone;
    return fill(words[locale], { name: noun(first.name, locale) });
  }
  const named = all.length > MOST ? all.slice(0, MOST - 1) : all;
  const rest = rounded(all.slice(named.length).reduce((sum, { by }) => sum + by, 0));
  const told = (name: string, by: number): string =>
    `${name}${locale === 'zh' ? '' : ' '}${changeText(id, by, locale)}`;
  const shown = named.map(({ name, by, of }) => told(midSentence(name[locale], locale), by) + counting(of, locale));
  if (rest !== 0) shown.push(told(WORDS.rest[locale], rest));
  return shown.join(MARKS[locale].list);
}

/** Money is told by its six parts, as everywhere else. */
const moneyParts = (links: readonly ChangeLink[]): string | undefined =>
  links.find(({ id }) => id === 'lifetimeValue')?.because;

/** Nothing that was changed comes as far as this result. */
function unmoved(id: OutputId, states: States, locale: Locale): string {
  const from = states.before.result[id];
  const untouched = Math.abs(states.now.result[id] - from) <= 1e-9 * Math.max(1, Math.abs(from));
  const groups = changedGroups(states).map((name) => noun(name, locale));
  return fill((untouched ? WORDS.unreached : WORDS.faint)[locale], { groups: groups.join(MARKS[locale].list) });
}

/**
 * Why a result moved as it did between two states, in one sentence: what led to it, from where to where, and the parts
 * its change is made of, which add up as printed. Worked out from the model and total for any two states.
 */
export function revealWhy(id: OutputId, states: States, locale: Locale): Sentence {
  const { before, now } = states;
  const mark = MARKS[locale];
  const links = whyChanged(before, now, { names: {}, rivalNames: [] }, locale);
  if (links.length === 0) return [[plain(WORDS.nothing[locale])]];
  const name = outputRow(id).label[locale];
  const [from, to] = [outputText(id, before.result[id], locale), outputText(id, now.result[id], locale)];
  const lead = leading(id, states, links, locale);
  const clauses: (readonly Piece[])[] = lead ? [[plain(`${lead}${mark.semi}`)]] : [];
  const start = (text: string): string => (lead ? midSentence(text, locale) : text);
  const divided = changeParts(id, states);
  if (from === to) {
    const made = parts(id, divided, states, locale);
    const clause = [plain(start(fill(WORDS.still[locale], { name }))), strong(to)];
    return made
      ? [...clauses, [...clause, plain(mark.colon)], [plain(made + mark.end)]]
      : [...clauses, [...clause, plain(mark.colon)], [plain(unmoved(id, states, locale) + mark.end)]];
  }
  const by = changeText(id, shownChange(id, before.result, now.result), locale);
  const money = id === 'lifetimeValue' ? moneyParts(links) : undefined;
  // Where retention alone moved money, the sentence has said so already.
  const said = lead !== '' && outputRow(id).station === 'money' && divided.length < 2;
  const made = money ?? (said ? '' : parts(id, divided, states, locale));
  const between = made ? (money || divided.length < 2 ? mark.comma : mark.colon) : mark.end;
  const moved = [
    plain(start(fill(WORDS.from[locale], { name, from }))),
    strong(to),
    plain(`${mark.comma}${by}${between}`),
  ];
  return made ? [...clauses, moved, [plain(made + mark.end)]] : [...clauses, moved];
}
