import { fill, type Locale } from '../text';
import type { Result } from '../model/evaluate';
import { output } from '../model/outputs';
import { midSentence } from './mid-sentence';
import { percent, points, yuan } from './format';

/** What is told of a map in one breath: its name, and the figures now and in the state it is compared with. */
export interface Figures {
  /** The name of the map, or the title of its case. */
  readonly title: string;
  readonly now: Result;
  readonly before: Result;
  readonly locale: Locale;
}

type Figure = 'deliveredValue' | 'meanSatisfaction' | 'retention' | 'lifetimeValue';
/** In causal order, each as the picture prints it; `spare` goes first where there is no room for all. */
const FIGURES: readonly { id: Figure; print: (value: number, locale: Locale) => string; spare?: true }[] = [
  { id: 'deliveredValue', print: points },
  { id: 'meanSatisfaction', print: points, spare: true },
  { id: 'retention', print: percent },
  { id: 'lifetimeValue', print: yuan },
];

/** UTF-16 units in front of the link: a message that chat programs show whole. */
export const SENTENCE_LIMIT = 120;

const CHANGED = { zh: '{name} {from} → {to}', en: '{name} {from} → {to}' };
const STANDS = { zh: '{name} {to}', en: '{name} {to}' };
const NAMED = { zh: '{title}：{figures}', en: '{title}: {figures}' };
const AND = { zh: '，', en: ', ' };

function figure({ id, print }: (typeof FIGURES)[number], { now, before, locale }: Figures): string {
  const { label, short = label } = output(id);
  const name = midSentence(short[locale], locale);
  const [from, to] = [print(before[id], locale), print(now[id], locale)];
  return fill((from === to ? STANDS : CHANGED)[locale], { name, from, to });
}

/** A text of at most so many UTF-16 units; an ellipsis says that something was cut off, and no surrogate pair is halved. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * “Corner shop: delivered value 12.4 → 18.2, satisfaction 73.6 → 78.9, …”: what the chain comes to, against what it is
 * compared with where the printed figures differ. At most `SENTENCE_LIMIT` units: satisfaction gives way to a long
 * name, and a name that is still too long is cut.
 */
export function shareFigures(told: Figures): string {
  const { locale, title } = told;
  const say = (list: typeof FIGURES) => list.map((one) => figure(one, told)).join(AND[locale]);
  const whole = (name: string, figures: string) => fill(NAMED[locale], { title: name, figures });
  const all = whole(title, say(FIGURES));
  if (all.length <= SENTENCE_LIMIT) return all;
  const few = say(FIGURES.filter(({ spare }) => !spare));
  const room = SENTENCE_LIMIT - whole('', few).length;
  return room < 2 ? few : whole(cut(title, room), few);
}

/** The figures and the link they come from, on a line of its own so that nothing sticks to it. */
export const shareSentence = (told: Figures, link: string): string => `${shareFigures(told)}\n${link}`;
