/** Characters of an address that are read on each side of the '#'; the longest link we write is far shorter. */
const READ_LIMIT = 32_768;
/** Rounds of unwrapping: a link in a link in a link. */
const ROUNDS = 4;

const unescape = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });

/**
 * Undoes what mail programs, chat windows and keyboards do to a link: percent escapes (several times over), `&amp;`,
 * full-width characters, spaces, line breaks and invisible characters inside. Total, and bounded in time.
 */
export const unwrapped = (address: string): string => {
  let text = address.slice(0, READ_LIMIT);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unescape(text)
      .slice(0, READ_LIMIT)
      .replace(/&(?:amp|#38|#x26);/gi, '&')
      .normalize('NFKC')
      .replace(/=\r?\n|[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
    if (next === text) break;
    text = next;
  }
  return text.slice(0, READ_LIMIT);
};

/** The characters no address escapes; a value of ours ends where they end, whatever was glued to it. */
const WORD = '[0-9A-Za-z._~-]';

/** All values of a query key, wherever they stand. */
export const valuesOf = (text: string, key: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?:^|[?&#;])${key}=(${WORD}*)`, 'gi'))].map((match) => match[1] ?? '');

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Whatever could be a model under a key that was lost: runs of our characters from a version on. */
export const strays = (text: string): readonly string[] =>
  (text.match(new RegExp(`${WORD}+`, 'g')) ?? []).flatMap((run) => {
    const end = run.indexOf('~');
    let start = end;
    while (start > 0 && isDigit(run[start - 1])) start -= 1;
    return start < end ? [run.slice(start)] : [];
  });

/** Without the punctuation that a sentence or a chat window put behind a value. */
export const trimmed = (value: string): string => {
  let end = value.length;
  while (end > 0 && '._~-'.includes(value[end - 1] ?? '')) end -= 1;
  return value.slice(0, end);
};
