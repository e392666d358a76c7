import { checksum, CHECKSUM_LENGTH } from './checksum';
import { cleanName, isNameKey, type Names } from './scene';

/** What the model part of a link says about the words: how long they are, and their checksum. */
export interface WordsMark {
  readonly length: number;
  readonly sum: string;
}

const toBase64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

const fromBase64 = (letters: string): string => {
  const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
};

/** Names as letters no address escapes; '' when there are none. */
export const writeWords = (names: Names): string => {
  const entries = Object.entries(names).filter(([key, name]) => isNameKey(key) && name !== '');
  return entries.length === 0 ? '' : toBase64(JSON.stringify(Object.fromEntries(entries)));
};

export const markOf = (words: string): WordsMark => ({ length: words.length, sum: checksum(words) });

/** 'w_42_k3f9a', the token of a mark, and back. */
export const writeMark = ({ length, sum }: WordsMark): string => `w_${length}_${sum}`;
export const readMark = (token: string): WordsMark | null => {
  const match = new RegExp(`^w_(\\d{1,6})_([0-9a-z]{${CHECKSUM_LENGTH}})$`).exec(token);
  return match?.[1] && match[2] ? { length: Number(match[1]), sum: match[2] } : null;
};

const parse = (words: string): Names | null => {
  try {
    const value: unknown = JSON.parse(fromBase64(words));
    if (typeof value !== 'object' || value === null) return null;
    const names: Record<string, string> = {};
    for (const [key, name] of Object.entries(value)) {
      if (!isNameKey(key) || typeof name !== 'string') continue;
      const clean = cleanName(name);
      if (clean !== '') names[key] = clean;
    }
    return names;
  } catch {
    return null;
  }
};

/**
 * The names a mark asks for, out of what stands in the fragment; what was glued to their end is cut off first.
 * @returns null when none of the candidates is whole
 */
export const readWords = (candidates: readonly string[], mark: WordsMark): Names | null => {
  for (const candidate of candidates) {
    const words = candidate.slice(0, mark.length);
    if (checksum(words) === mark.sum) {
      const names = parse(words);
      if (names) return names;
    }
  }
  return null;
};
