/** Characters that are read on each side of the '#'; the longest link we write, with 124 names of 80 kana, has 41,000. */
const READ_LIMIT = 65_536;
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
 * full-width characters, spaces, line breaks (with the '=' that mail puts before them, but not that of a key) and
 * invisible characters inside. Total, and bounded in time.
 */
export const unwrapped = (address: string): string => {
  let text = address.slice(0, READ_LIMIT);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unescape(text)
      .slice(0, READ_LIMIT)
      .replace(/&(?:amp|#38|#x26);/gi, '&')
      .normalize('NFKC')
      .replace(/(?<![?&#;][snvq])=\r?\n|[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, '');
    if (next === text) break;
    text = next;
  }
  return text.slice(0, READ_LIMIT);
};

const RUN = /[0-9A-Za-z]+/g;

/** The runs of digits behind a query key, wherever it stands; `=3D` is an equals sign that a mail program wrote. */
export const valuesOf = (text: string, key: string): readonly string[] =>
  [...text.matchAll(new RegExp(`(?:^|[?&#;:,/])${key}=([0-9A-Za-z]*)`, 'gi'))].flatMap(([, value = '']) =>
    /^3D/i.test(value) ? [value, value.slice(2)] : [value],
  );

/** All runs of digits, long ones only: what a link may be hidden in when its key was lost. */
export const runsOf = (text: string, shortest: number): readonly string[] =>
  (text.match(RUN) ?? []).filter((run) => run.length >= shortest);
