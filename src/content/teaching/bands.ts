import type { Result } from '../../model/evaluate';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import type { Locale, Text } from '../../text';
import { number, yuan } from '../format';
import { outputText } from '../readout';
import { plain, strong, type Sentence } from '../sentence';
import { guessOf, GUESS_WORDS, type Guess } from './guess';
import { shownValue } from './print';
import type { Question } from './step';

/** Does it rise, stay about the same, or fall? */
export type Band = Guess;
export const BAND_NAMES: Readonly<Record<Band, Text>> = GUESS_WORDS;

/** The three answers to a question, in the unit that is printed: percent for probabilities. */
export interface Bands {
  /** Up to here it drops, and from `high` on it jumps; between them, both included, it is about the same. */
  readonly low: number;
  readonly high: number;
  /** What stands before the change. */
  readonly now: number;
  readonly printed: { readonly low: Text; readonly high: Text; readonly now: Text };
  /** Is there room above and below “about the same”? */
  readonly room: { readonly up: boolean; readonly down: boolean };
  /** “above 52”, “40–52”, “below 40”: what each band means, or that there is no room for it. */
  readonly borders: Readonly<Record<Band, Text>>;
}

const inBoth = (print: (locale: Locale) => string): Text => ({ zh: print('zh'), en: print('en') });

/** How far a unit goes, in print. */
const ENDS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  prob: [0, 100],
  '0–100': [0, 100],
  '0–10': [0, 10],
};

/** From a margin of so much on, borders are whole numbers: they are read from the back of a room. */
const WHOLE_FROM = 2;

const around = ({ output, margin }: Question, now: number): readonly [number, number] => {
  const [least, most] = ENDS[OUTPUTS[output].unit] ?? [-Infinity, Infinity];
  const round = (value: number): number => (margin < WHOLE_FROM ? Math.round(value * 10) / 10 : Math.round(value));
  return [Math.max(least, round(now - margin)), Math.min(most, round(now + margin))];
};

/** A border as it is printed, in the manner of the unit; those of points carry none. */
function edge(output: OutputId, value: number, locale: Locale): string {
  const { unit } = OUTPUTS[output];
  if (unit === '¥') return yuan(value, locale);
  const digits = Number.isInteger(value) ? 0 : 1;
  return `${number(value, locale, digits)}${unit === 'prob' ? '%' : ''}`;
}

const NO_ROOM = {
  up: { zh: '已到顶', en: 'no room above' },
  down: { zh: '已到底', en: 'no room below' },
} as const satisfies Record<string, Text>;

/** The bands of a question round what stood before the change. */
export function bandsOf(question: Question, before: Result): Bands {
  const { output } = question;
  const now = shownValue(output, before[output]);
  const [low, high] = around(question, now);
  const [least, most] = ENDS[OUTPUTS[output].unit] ?? [-Infinity, Infinity];
  const printed = {
    low: inBoth((locale) => edge(output, low, locale)),
    high: inBoth((locale) => edge(output, high, locale)),
    now: inBoth((locale) => outputText(output, before[output], locale)),
  };
  const { low: down, high: up } = printed;
  const room = { up: high < most, down: low > least };
  const borders = {
    up: !room.up ? NO_ROOM.up : { zh: `${up.zh}以上`, en: `above ${up.en}` },
    same: low < 0 ? { zh: `${down.zh}到${up.zh}`, en: `${down.en} to ${up.en}` } : between(printed),
    down: !room.down ? NO_ROOM.down : { zh: `${down.zh}以下`, en: `below ${down.en}` },
  };
  return { low, high, now, printed, room, borders };
}

/** “40–52”, “67–79%”. */
const between = ({ low, high }: Pick<Bands['printed'], 'low' | 'high'>): Text =>
  inBoth((locale) => `${low[locale].replace(/%$/, '')}–${high[locale]}`);

/** In which band the answer lies, by what is printed. */
export function bandOf(question: Question, before: Result, now: Result): Band {
  const { output } = question;
  return guessOf(shownValue(output, now[output]), bandsOf(question, before));
}

/** The headline of a reveal with how many guessed right; as it was where nobody guessed. */
export function withGuesses(headline: Sentence, right: number, all: number, locale: Locale): Sentence {
  const last = headline.at(-1);
  if (!(all > 0) || !last) return headline;
  const [some, everybody] = [number(right, locale), number(all, locale)];
  const clause =
    locale === 'zh'
      ? [plain(`${everybody}人里`), strong(`${some}人`), plain('猜对')]
      : [strong(some), plain(` of ${everybody} guessed right`)];
  return [...headline.slice(0, -1), [...last, plain(locale === 'zh' ? '；' : '; ')], clause];
}
