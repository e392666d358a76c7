import { BitReader, BitWriter } from '../link/bits';
import { bitsToDigits, digitsToBits } from '../link/digits';
import { seal, unseal } from '../link/seal';
import { endsOf, type Study } from './fields';

/** No version of the model has this digit, so that a study is never taken for the numbers of a map. */
const HEAD = '0';
const LENGTH = 2;
const LONGEST = 62 ** LENGTH - 1;
/** Bits of a character of plain English text. */
const CHARACTER = 7;

/** A study as letters and digits; '' for one that asks nothing, null for one that is too long for a link. */
export const writeStudy = (study: Study): string | null => {
  const text = Object.keys(study)
    .sort()
    .map((name) => `${name}=${study[name]}`)
    .join(';');
  if (text === '') return '';
  const writer = new BitWriter();
  for (const character of text) writer.uint(character.charCodeAt(0), CHARACTER);
  const body = bitsToDigits(writer.bits);
  return body.length <= LONGEST ? seal(HEAD, body, LENGTH) : null;
};

/** The token that a text begins with, if it is whole; null otherwise. */
export const wholeStudy = (text: string): string | null => {
  const read = unseal(text, HEAD.length, LENGTH);
  return read.head === HEAD && read.state === 'whole' && read.body !== '' ? read.text : null;
};

export interface StudyRead {
  readonly study: Study;
  /** Names and values that nobody knows or that lie outside their ends: left out. */
  readonly unread: readonly string[];
}

/** What a token says. Total: whatever is not taken is listed. */
export const readStudy = (token: string): StudyRead => {
  const whole = token === '' ? null : wholeStudy(token);
  if (whole === null) return { study: {}, unread: token === '' ? [] : [token] };
  const bits = digitsToBits(unseal(whole, HEAD.length, LENGTH).body);
  const reader = new BitReader(bits);
  let text = '';
  for (let left = bits.length; left >= CHARACTER; left -= CHARACTER) {
    const code = reader.uint(CHARACTER);
    if (code !== 0) text += String.fromCharCode(code);
  }
  const study: Record<string, number> = {};
  const unread: string[] = [];
  for (const entry of text.split(';')) {
    const [name = '', written = ''] = entry.split('=');
    const ends = endsOf(name);
    const value = written === '' ? NaN : Number(written);
    if (ends && value >= ends[0] && value <= ends[1]) study[name] = value;
    else unread.push(entry);
  }
  return { study, unread };
};
