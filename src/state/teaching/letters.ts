/** Letters of a code: no I, L, O, U, which are taken for others (after Douglas Crockford’s Base 32). */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HEARD: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };

/** By character code: a whole chat is looked up. */
const VALUES = new Int8Array(128).fill(-1);
for (const letter of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
  const value = LETTERS.indexOf(HEARD[letter] ?? letter);
  VALUES[letter.charCodeAt(0)] = value;
  VALUES[letter.toLowerCase().charCodeAt(0)] = value;
}

/** What the character at a place of a text stands for, 0…31; -1 for no letter and no digit. */
export const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? -1;
/** What letters and digits stand for, 0…31 each; -1 for any other character. */
export const valuesOf = (letters: string): number[] =>
  Array.from(letters, (letter) => VALUES[letter.charCodeAt(0)] ?? -1);

/** Nothing to see: soft hyphens, joiners, marks of direction, variants of emoji. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;

/**
 * A text with full-width and other dressed-up letters and digits as plain ones, and without invisible characters. One
 * character at a time, so that no text takes long.
 */
export const levelled = (text: string): string => {
  const known = new Map<string, string>();
  return text.replace(INVISIBLE, '').replace(/\P{ASCII}/gu, (character) => {
    let plain = known.get(character);
    if (plain === undefined) {
      const folded = character.normalize('NFKC');
      plain = /^[\x20-\x7e]+$/.test(folded) ? folded : character;
      known.set(character, plain);
    }
    return plain;
  });
};
