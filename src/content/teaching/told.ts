import { RATING_IDS, type RatingId } from '../../model/alternatives';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import { isParameterId, PARAMETERS, type ParameterId } from '../../model/parameters';
import { deliveredValueOf } from '../../model/value';
import { shareOf } from '../../model/weight-groups';
import type { Locale, Text } from '../../text';
import { number, percent, rounded } from '../format';
import { outputText } from '../readout';
import { plain, strong, type Piece, type Sentence } from '../sentence';
import { withUnit } from '../unit';
import { bareText, changeText, shownChange, sizeText, wholeText } from './print';
import type { State, States } from './stand';

const isOutput = (id: string): id is OutputId => Object.hasOwn(OUTPUTS, id);
const isRating = (id: ParameterId): id is RatingId => (RATING_IDS as readonly string[]).includes(id);

/** A blank taken apart: what it prints, of which state, and in which form. */
interface Blank {
  readonly what: string;
  /** A parameter, not a result. */
  readonly given: boolean;
  readonly before: boolean;
  readonly form: 'value' | 'by' | 'size' | 'whole' | 'bare';
}
const BLANK = /^(param_)?([a-zA-Z]+[1-3]?)(_before)?(?:_(by|size|whole|bare))?$/;
const RIVAL = /^rival([1-3])$/;

const read = (name: string): Blank | undefined => {
  const found = BLANK.exec(name);
  if (!found) return undefined;
  const [, given, what = '', before, form] = found;
  return { what, given: given !== undefined, before: before !== undefined, form: (form ?? 'value') as Blank['form'] };
};

/** What stands in a blank: a result, a parameter, or `rival`, the delivered value of one; nothing for an unknown one. */
export function blankOf(name: string): OutputId | ParameterId | 'rival' | undefined {
  const blank = read(name);
  if (!blank) return undefined;
  if (RIVAL.test(blank.what)) return blank.form === 'value' || blank.form === 'bare' ? 'rival' : undefined;
  if (blank.given)
    return isParameterId(blank.what) && blank.form !== 'whole' && blank.form !== 'bare' ? blank.what : undefined;
  return isOutput(blank.what) ? blank.what : undefined;
}

function result(id: OutputId, { before, form }: Blank, states: States, locale: Locale): string {
  const value = (before ? states.before : states.now).result[id];
  const change = shownChange(id, states.before.result, states.now.result);
  switch (form) {
    case 'by':
      return changeText(id, change, locale);
    case 'size':
      return sizeText(id, change, locale);
    case 'whole':
      return wholeText(id, value, locale);
    case 'bare':
      return bareText(id, value, locale);
    default:
      return outputText(id, value, locale);
  }
}

/** A weight is told as the share it stands for, everything else as beside its slider; a rating has no unit. */
function given(id: ParameterId, { before, form }: Blank, states: States, locale: Locale): string {
  const { unit, step } = PARAMETERS[id];
  const print = (value: number): string => (isRating(id) ? number(value, locale) : withUnit(value, unit, step, locale));
  const by = rounded(states.now.inputs[id] - states.before.inputs[id], 3);
  if (form === 'size') return print(Math.abs(by));
  if (form === 'by') return by === 0 ? print(0) : `${by > 0 ? '+' : '−'}${print(Math.abs(by))}`;
  const { inputs } = before ? states.before : states.now;
  const share = shareOf(id, inputs);
  return share === undefined ? print(inputs[id]) : percent(share, locale);
}

function rival(place: number, print: typeof bareText, { inputs }: State, locale: Locale): string | undefined {
  const one = inputs.alternatives[place];
  return one && print('deliveredValue', deliveredValueOf(one, inputs), locale);
}

function printed(name: string, states: States, locale: Locale): string | undefined {
  const blank = read(name);
  const kind = blankOf(name);
  if (!blank || kind === undefined) return undefined;
  if (kind === 'rival') {
    const place = Number(RIVAL.exec(blank.what)?.[1] ?? 0) - 1;
    return rival(
      place,
      blank.form === 'bare' ? bareText : outputText,
      blank.before ? states.before : states.now,
      locale,
    );
  }
  return blank.given
    ? given(kind as ParameterId, blank, states, locale)
    : result(kind as OutputId, blank, states, locale);
}

/** Where a line may break: behind a mark that ends a clause, but never inside a number. */
const CLAUSES = { zh: /(?<=[，：；。？！])/, en: /(?<=[,:;.?!] )/ } as const satisfies Record<Locale, RegExp>;

/** `*…*` is strong; a mark without its partner is left as it is. */
const pieces = (clause: string, blanks: (words: string) => string): readonly Piece[] => {
  const parts = clause.split('*');
  if (parts.length % 2 === 0) return [plain(blanks(clause))];
  return parts.map((words, place) => (place % 2 ? strong : plain)(blanks(words))).filter(({ text }) => text !== '');
};

/**
 * A text of a step with its blanks filled by what is printed. `{attitude}` is the result now, `{attitude_before}` before
 * the change, `{attitude_by}` the signed and `{attitude_size}` the unsigned difference of the two printed numbers,
 * `{attitude_whole}` and `{attitude_before_whole}` without decimals, `{switchingCost_bare}` without its unit; any id of a
 * result. `{param_serviceValue}` and its `_before`, `_by`, `_size` print a parameter, `{rival1}`, `{rival1_before}` and
 * their `_bare` the delivered value of a rival.
 * `*{attitude}*` is set in the colour of the thread. Unknown blanks stay visible.
 * @param more other blanks, which go before all these
 */
export function told(
  text: Text,
  states: States,
  locale: Locale,
  more: Readonly<Record<string, string>> = {},
): Sentence {
  const blanks = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(more, name) ? (more[name] ?? whole) : (printed(name, states, locale) ?? whole),
    );
  return text[locale].split(CLAUSES[locale]).map((clause) => pieces(clause, blanks));
}
