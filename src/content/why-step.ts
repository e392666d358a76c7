import type { RatingId } from '../model/alternatives';
import type { Result } from '../model/evaluate';
import { PARAMETERS } from '../model/parameters';
import type { Inputs } from '../model/settle';
import type { Locale, Text } from '../text';
import { largestRemainder, number, percent, rounded, roundYuan } from './format';

/** One state of the model, and the names its rows and rivals go by where the user gave them some. */
export interface State {
  readonly inputs: Inputs;
  readonly result: Result;
  readonly rowName?: (id: RatingId) => string;
  readonly rivalName?: (index: number) => string;
}

/** One line of the working. */
export interface Step {
  /** A `part` is added to its neighbours and their `total` follows; a `line` is read by itself; the `result` comes last. */
  readonly kind: 'part' | 'total' | 'line' | 'result';
  readonly label: string;
  /** Today's numbers, without words: “66 × 25%”; empty where the number is just given. */
  readonly working: string;
  /** The exact number. */
  readonly value: number;
  /** The number as it is printed, and its text. The printed parts add to the printed total. */
  readonly printed: number;
  readonly text: string;
}

/** The working of one number: `worked` is what the exact numbers of the steps come to. */
export interface Told {
  readonly steps: readonly Step[];
  readonly worked: number;
  readonly sentence: string;
}

/** Explains one number in one language. */
export type Teller = (state: State, locale: Locale) => Told;

export const rowName = ({ rowName: own }: State, id: RatingId, locale: Locale): string =>
  own?.(id) ?? PARAMETERS[id].label[locale];
export const rivalName = ({ rivalName: own }: State, index: number, locale: Locale): string =>
  own?.(index) ?? (locale === 'zh' ? `对手${index + 1}` : `Rival ${index + 1}`);

/** A number as it was set: at most three decimals, none that say nothing. */
export const figure = (value: number, locale: Locale): string => {
  const [, decimals = ''] = String(rounded(value, 3)).split('.');
  return number(value, locale, decimals.includes('e') ? 3 : decimals.length);
};
/** The same inside a product: what is negative stands in brackets. */
export const factor = (value: number, locale: Locale): string =>
  rounded(value, 3) < 0 ? `(${figure(value, locale)})` : figure(value, locale);
/** A share 0…1 as “40%”, “33.3%”, and with more decimals where less would be left than one digit. */
export const share = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  const whole = Math.abs(Math.round(size * 100) - size * 100) < 1e-9;
  return percent(value, locale, whole ? 0 : size >= 0.1 ? 1 : size >= 0.01 ? 2 : 3);
};
/** Money in full: what is added up must not be shortened. */
const fullYuan = (value: number, locale: Locale): string =>
  `${value < 0 ? '−' : ''}¥${number(Math.abs(value), locale, 0)}`;

/** How the numbers of one sum are printed. */
export interface Grid {
  /** What a number is multiplied with before it is printed, and the decimals it then has. */
  readonly scale: number;
  readonly digits: number;
  readonly text: (printed: number, locale: Locale) => string;
}
const decimals = (digits: number): Grid => ({
  scale: 1,
  digits,
  text: (printed, locale) => number(printed, locale, digits),
});
/** Points of value, satisfaction or attitude. */
export const POINTS = decimals(1);
/** Log-odds and other small numbers. */
export const FINE = decimals(2);
/** Probabilities 0…1. */
export const CHANCE: Grid = { scale: 100, digits: 1, text: (printed, locale) => `${number(printed, locale, 1)}%` };
/** Money, as fine as its total is printed elsewhere. */
export const money = (total: number): Grid => {
  const size = Math.abs(roundYuan(total));
  const step = size < 1000 ? 1 : size < 10_000 ? 10 : 10 ** (Math.floor(Math.log10(size)) - 2);
  return { scale: 1 / step, digits: 0, text: (printed, locale) => fullYuan(printed * step, locale) };
};

export interface Part {
  readonly label: Text | string;
  readonly working?: string;
  readonly value: number;
}
const words = (label: Text | string, locale: Locale): string => (typeof label === 'string' ? label : label[locale]);

/**
 * Parts and their total. The parts are printed by largest remainder, so that a reader can add them up.
 * @param printed the parts as they are printed elsewhere; they must add to the rounded total
 */
export function sum(
  parts: readonly Part[],
  label: Text | string,
  grid: Grid,
  locale: Locale,
  printed?: readonly number[],
): { readonly steps: readonly Step[]; readonly value: number } {
  const value = parts.reduce((all, part) => all + part.value, 0);
  const whole = rounded(value * grid.scale, grid.digits);
  const scaled = parts.map((part) => part.value * grid.scale);
  const shown = printed ?? largestRemainder(scaled, value * grid.scale, grid.digits);
  const total = printed
    ? rounded(
        printed.reduce((all, one) => all + one, 0),
        grid.digits,
      )
    : whole;
  const steps: Step[] = parts.map(({ label: name, working = '', value: exact }, i) => {
    const one = shown[i] ?? 0;
    return {
      kind: 'part',
      label: words(name, locale),
      working,
      value: exact,
      printed: one,
      text: grid.text(one, locale),
    };
  });
  steps.push({
    kind: 'total',
    label: words(label, locale),
    working: '',
    value,
    printed: total,
    text: grid.text(total, locale),
  });
  return { steps, value };
}

/** A number that stands by itself. */
export function line(kind: 'line' | 'result', { label, working = '', value }: Part, grid: Grid, locale: Locale): Step {
  const printed = rounded(value * grid.scale, grid.digits);
  return { kind, label: words(label, locale), working, value, printed, text: grid.text(printed, locale) };
}

/** “100 ÷ (1 + e^−0.35)”: what a number of log-odds comes to. */
export const odds = (top: string, logit: number, locale: Locale): string => {
  const printed = rounded(logit, 2);
  return `${top} ÷ (1 + e^${printed > 0 ? '−' : ''}${number(Math.abs(printed), locale, 2)})`;
};

/**
 * One number less another. The first and what is left stand as they are printed everywhere; what is taken off is
 * printed as the difference, so that it may be a tenth off its own print.
 */
export function less(more: Part, taken: Part, label: Text | string, grid: Grid, locale: Locale) {
  const print = (value: number) => rounded(value * grid.scale, grid.digits);
  const [all, left] = [print(more.value), print(more.value - taken.value)];
  const parts = [more, { ...taken, value: 0 - taken.value }];
  return sum(parts, label, grid, locale, [all, rounded(left - all, grid.digits)]);
}

/** “4 years”, “1 year”. */
export const spanOfYears = (count: number, locale: Locale): string =>
  locale === 'zh' ? `${figure(count, locale)}年` : `${figure(count, locale)} ${count === 1 ? 'year' : 'years'}`;

/** Which part gives most, and which is furthest from what it could give at full marks. */
export function mostAndLeast(
  parts: readonly { readonly label: string; readonly printed: number; readonly full: number }[],
  locale: Locale,
): string {
  const gap = ({ full, printed }: (typeof parts)[number]): number => rounded(rounded(full) - printed);
  const most = parts.reduce((a, b) => (b.printed > a.printed ? b : a));
  const least = parts.reduce((a, b) => (gap(b) > gap(a) ? b : a));
  const [gives, lacks] = [number(most.printed, locale, 1), number(gap(least), locale, 1)];
  const [nothing, full, same] = [most.printed <= 0, gap(least) <= 0, most === least];
  if (locale === 'zh') {
    const first = nothing ? '现在没有一项得分' : `得分最多的是${most.label}，${gives}分`;
    if (full) return `${first}；每一项都满了。`;
    return same && !nothing
      ? `${first}；离满分差得最多的也是它，还差${lacks}分。`
      : `${first}；离满分差得最多的是${least.label}，还差${lacks}分。`;
  }
  const first = nothing ? 'Nothing scores now.' : `Most points: ${most.label}, ${gives}.`;
  if (full) return `${first} Everything is at its full mark.`;
  return same && !nothing
    ? `${first} It is also furthest from full marks, by ${lacks}.`
    : `${first} Furthest from full marks: ${least.label}, by ${lacks}.`;
}

/** One sentence after another, where there is more than one. */
export const join = (locale: Locale, ...texts: readonly (Text | undefined)[]): string =>
  texts.flatMap((text) => (text ? [text[locale]] : [])).join(locale === 'zh' ? '' : ' ');
