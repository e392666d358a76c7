/** What XML 1.0 cannot say, escaped or not: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (sign: string) => ESCAPED[sign] ?? `&#${sign.charCodeAt(0)};`;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text for between two tags. What XML cannot say becomes U+FFFD; everything else is read back as it was. */
export const textXml = (text: string): string => text.replace(UNSAYABLE, '\ufffd').replace(/[&<>\r]/g, escape);

/** A text for between the double quotes of an attribute; as `textXml`. */
export const attributeXml = (text: string): string =>
  text.replace(UNSAYABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, escape);

/** What a piece of XML without tags says. A reference that is none stays as it is written. */
export const saidByXml = (xml: string): string =>
  xml
    .replace(/\r\n?/g, '\n')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g,
      (whole: string, ten?: string, sixteen?: string, name?: string) => {
        if (name) return NAMED[name] ?? whole;
        const code = ten ? parseInt(ten, 10) : parseInt(sixteen ?? '', 16);
        return code > 0x10ffff ? whole : String.fromCodePoint(code).replace(UNSAYABLE, '\ufffd');
      },
    );

/** One tag of a piece of XML, by its place in the text. */
export interface Tag {
  readonly name: string;
  readonly kind: 'opening' | 'closing' | 'empty';
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
}

/** The `>` that ends what begins somewhere, not one within quotes or square brackets; −1 without. */
function closing(xml: string, from: number): number {
  let depth = 0;
  for (let at = from; at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (sign === '>' && depth <= 0) return at;
    if (sign === '[') depth++;
    if (sign === ']') depth--;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** What is no tag though it begins like one, by its beginning, and how it ends. */
const OTHERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * The tags of any text as far as it can be read as XML, in one way through it: comments, CDATA, instructions and the
 * document type are passed over, and the first thing without an end is the end.
 */
export function* tagsOf(xml: string): Generator<Tag> {
  let start = xml.indexOf('<');
  while (start >= 0) {
    const other = OTHERS.find(([beginning]) => xml.startsWith(beginning, start));
    const last = other ? xml.indexOf(other[1], start + other[0].length) : closing(xml, start + 1);
    if (last < 0) return;
    const end = last + (other?.[1].length ?? 1);
    const closes = xml.charAt(start + 1) === '/';
    if (!other && xml.charAt(start + 1) !== '!') {
      const name = /^[^\s/>"'=]*/.exec(xml.slice(start + (closes ? 2 : 1), end))?.[0] ?? '';
      yield { name, kind: closes ? 'closing' : xml.charAt(last - 1) === '/' ? 'empty' : 'opening', start, end };
    }
    start = xml.indexOf('<', end);
  }
}

/** What an attribute of a tag says, or null without it. */
export function attributeOf(xml: string, { name, start, end }: Tag, wanted: string): string | null {
  const tag = xml.slice(start, end);
  // Sticky: it never looks for a beginning further on, so that one way through the tag is enough.
  const attribute = /\s+([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  attribute.lastIndex = 1 + name.length;
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag))
    if (found[1] === wanted) return saidByXml(found[2] ?? found[3] ?? '');
  return null;
}
