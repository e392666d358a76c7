import { LOCALES, type Locale } from '../../text';
import { BitReader, BitWriter, EndOfBits } from '../link/bits';
import { bitsToDigits, digitOf, digitsToBits, digitValue } from '../link/digits';
import { seal, unseal } from '../link/seal';
import { LONGEST, readText, writeText } from './short-text';

/** A question in one language, everything as it is printed. */
export interface AskedWords {
  /** What is done, and what is asked. */
  readonly ask: string;
  /** The quantity that is guessed. */
  readonly quantity: string;
  /** What stands before the change. */
  readonly now: string;
  /** The borders of “about the same”; '' where there is no room beyond. */
  readonly low: string;
  readonly high: string;
}

/** How far the axis of a question goes: nowhere in particular, to a hundred, to a hundred percent. */
export const SCALES = ['open', 'hundred', 'percent'] as const;
export type AskedScale = (typeof SCALES)[number];

/** A question as it is sent to the phones of a room. */
export interface Asked {
  /** The language the page opens in. */
  readonly locale: Locale;
  /** Which meeting, 0…255, and which of its questions, 0…15. */
  readonly session: number;
  readonly question: number;
  readonly scale: AskedScale;
  /** In one language or in both; a second one makes the link half as long again. */
  readonly words: Readonly<Partial<Record<Locale, AskedWords>>>;
}

export type AskedRead =
  | { readonly state: 'whole'; readonly asked: Asked }
  /** `newer`: written by a later version of the page. */
  | { readonly state: 'none' | 'damaged' | 'newer' };

const VERSION = 1;
const HEAD_DIGITS = 1;
const LENGTH_DIGITS = 2;
const BITS = { session: 8, question: 4, scale: 2 } as const;
/** Parts in the order they are written, whether they are numbers, and the most characters of each. */
const PARTS = [
  ['now', true, 16],
  ['low', true, 16],
  ['high', true, 16],
  ['quantity', false, 40],
  ['ask', false, LONGEST],
] as const satisfies readonly (readonly [keyof AskedWords, boolean, number])[];

const within = (value: number, bits: number): number =>
  Math.min(2 ** bits - 1, Math.max(0, Math.floor(Number.isFinite(value) ? value : 0)));

/** What stands behind the '#' of a link to the phone page: letters and digits, with a checksum. */
export const writeAsked = ({ locale, session, question, scale, words }: Asked): string => {
  const to = new BitWriter();
  to.flag(locale === 'en');
  to.uint(within(session, BITS.session), BITS.session);
  to.uint(within(question, BITS.question), BITS.question);
  to.uint(SCALES.indexOf(scale), BITS.scale);
  for (const one of LOCALES) {
    const said = words[one];
    to.flag(said !== undefined);
    if (said) for (const [part, figures, most] of PARTS) writeText(to, said[part], figures ? 'numbers' : one, most);
  }
  return seal(digitOf(VERSION), bitsToDigits(to.bits), LENGTH_DIGITS);
};

const readBody = (body: string): Asked | null => {
  const from = new BitReader(digitsToBits(body));
  try {
    const locale = from.flag() ? 'en' : 'zh';
    const session = from.uint(BITS.session);
    const question = from.uint(BITS.question);
    const scale = SCALES[from.uint(BITS.scale)];
    const words: Partial<Record<Locale, AskedWords>> = {};
    for (const one of LOCALES) {
      if (!from.flag()) continue;
      const said = { ask: '', quantity: '', now: '', low: '', high: '' };
      for (const [part, figures] of PARTS) said[part] = readText(from, figures ? 'numbers' : one);
      words[one] = said;
    }
    return scale && from.done && (words.zh ?? words.en) ? { locale, session, question, scale, words } : null;
  } catch (error) {
    if (!(error instanceof EndOfBits)) throw error;
    return null;
  }
};

/** Far longer than any question. */
const READ_LIMIT = 8_192;

/** Reads what stands behind the '#' of a link to the phone page; what other programs hung on it is left out. Total. */
export const readAsked = (hash: string): AskedRead => {
  const token = /^[#?/!]*([0-9A-Za-z]*)/.exec(hash.slice(0, READ_LIMIT).replace(/\s+/g, ''))?.[1] ?? '';
  if (token === '') return { state: hash.replace(/^#/, '') === '' ? 'none' : 'damaged' };
  const { head, body, state } = unseal(token, HEAD_DIGITS, LENGTH_DIGITS);
  if (state !== 'whole') return { state: 'damaged' };
  if (digitValue(head) > VERSION) return { state: 'newer' };
  const asked = digitValue(head) === VERSION ? readBody(body) : null;
  return asked ? { state: 'whole', asked } : { state: 'damaged' };
};
