/** The next sign of a JSON text: a mark, a text (its end is looked for apart), a number or a word. */
const SIGN = /[ \t\n\r]*(?:([{}[\],:"])|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** Where a text that begins at a quote ends; −1 without an end on its line. */
const endOfText = (text: string, start: number): number => {
  for (let at = start; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') return at + 1;
    if (letter === '\n') return -1;
    if (letter === '\\') at += 1;
  }
  return -1;
};

/** What may follow, by what stands before: `{` and `[` as opened, `k` a key, `v` a value; t for a text. */
const FOLLOWERS: Readonly<Record<string, string>> = { '{': 't}', '[': 'tv{[]', k: ':', ':': 'tv{[', o: ',}', a: ',]' };

/**
 * The line, counted from 1, on which a text stops being JSON, for people who edit one; browsers seldom say it. The last
 * line when all of it is the beginning of a JSON text.
 */
export const breakingLine = (text: string): number => {
  const open: string[] = [];
  let before = ':';
  let at = 0;
  while (at < text.length) {
    SIGN.lastIndex = at;
    const found = SIGN.exec(text);
    if (!found) break;
    const [whole, mark] = found;
    const next = mark === '"' ? 't' : (mark ?? 'v');
    const inside = open.at(-1);
    const allowed = before === ',' ? (inside === '{' ? 't' : 'tv{[') : (FOLLOWERS[before] ?? '');
    const key = next === 't' && inside === '{' && (before === '{' || before === ',');
    const end = next === 't' ? endOfText(text, at + whole.length) : at + whole.length;
    if (!allowed.includes(next) || end < 0) break;
    at = end;
    if (next === '{' || next === '[') open.push(next);
    if (next === '}' || next === ']') open.pop();
    const closed = next === 't' || next === 'v' || next === '}' || next === ']';
    before = key ? 'k' : !closed ? next : open.length === 0 ? 'end' : open.at(-1) === '{' ? 'o' : 'a';
  }
  const place = at + Math.max(0, text.slice(at).search(/\S/));
  return text.slice(0, place).split('\n').length;
};
