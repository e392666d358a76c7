import { tokenOf } from '../link';
import type { Work } from '../scene';
import { bitsToDigits, digitsToBits, digitValue } from './digits';
import type { Sealed } from './seal';
import { HEADER, OVERHEAD, readToken } from './token';

/** Letters of a spoken code: no I, L, O, U, which are taken for others (after Douglas Crockford’s Base 32). */
const SPOKEN = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HEARD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };
const SPOKEN_BITS = 5;
const GROUP = 4;
const MARK = 'CVM';
/** Version, length and sum of a token in front of its body. */
const FRONT_BITS = digitsToBits('0'.repeat(OVERHEAD)).length;

/** A token as a code to be read out, written down or typed: groups of four, no difference of large and small letters. */
const codeOf = (token: string): string => {
  const bits = [...digitsToBits(token.slice(0, OVERHEAD)), ...digitsToBits(token.slice(OVERHEAD))];
  let letters = '';
  for (let at = 0; at < bits.length; at += SPOKEN_BITS) {
    const five = Array.from({ length: SPOKEN_BITS }, (_, i) => bits[at + i] ?? 0);
    letters += SPOKEN[five.reduce((value, bit) => value * 2 + bit, 0)] ?? '';
  }
  return [MARK, ...(letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [])].join('-');
};

/** The token a spoken code stands for; whole or not is for its sum to say. */
const heardToken = (letters: string): string => {
  const bits = Array.from(letters.toUpperCase()).flatMap((letter) => {
    const value = SPOKEN.indexOf(HEARD[letter] ?? letter);
    return Array.from({ length: SPOKEN_BITS }, (_, i) => Math.floor(value / 2 ** (SPOKEN_BITS - 1 - i)) % 2);
  });
  const front = bitsToDigits(bits.slice(0, FRONT_BITS));
  const { text } = readToken(front);
  const length = digitValue(text[HEADER.head] ?? '') * 62 + digitValue(text[HEADER.head + 1] ?? '');
  const body = bits.slice(FRONT_BITS);
  const wanted = digitsToBits('0'.repeat(Math.min(length, body.length))).length;
  return front + bitsToDigits(body.slice(0, wanted)).slice(0, length);
};

const CODE = new RegExp(`${MARK}[-–—:]*((?:[0-9A-Z][-–—]*){10,8192})`, 'gi');
/** Every code in a text. */
export const spokenIn = (text: string): readonly Sealed[] =>
  [...text.matchAll(CODE)].map(([, letters = '']) => readToken(heardToken(letters.replace(/[-–—]/g, ''))));

/** The numbers of a piece of work as a code; the opening case has one too. */
export const spokenCode = (work: Omit<Work, 'names'>): string => codeOf(tokenOf(work));
