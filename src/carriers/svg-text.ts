import { attributeOf, attributeXml, saidByXml, tagsOf, textXml, type Tag } from './xml';

const CARRIER = 'metadata';
/** A longer text is not ours, in characters. */
const MOST = 1 << 20;

const opens = (svg: string, tag: Tag, id: string) =>
  tag.name === CARRIER && tag.kind !== 'closing' && attributeOf(svg, tag, 'id') === id;

/** Where the carriers under an id stand, each from its first to behind its last character, after the root. */
function carriersIn(svg: string, id: string): { root: Tag | null; spans: readonly (readonly [number, number])[] } {
  let root: Tag | null = null;
  let open: Tag | null = null;
  const spans: [number, number][] = [];
  for (const tag of tagsOf(svg)) {
    if (!root) {
      if (tag.name !== 'svg' || tag.kind === 'closing') break;
      root = tag;
    } else if (open) {
      if (tag.name !== CARRIER || tag.kind !== 'closing') continue;
      spans.push([open.start, tag.end]);
      open = null;
    } else if (opens(svg, tag, id)) {
      if (tag.kind === 'empty') spans.push([tag.start, tag.end]);
      else open = tag;
    }
  }
  return { root, spans };
}

/**
 * An SVG with a text in a `<metadata>` right behind its opening tag, in place of what stood under that id. Everything
 * else keeps its characters. What is no SVG, and a text above 1 Mi characters, change nothing.
 */
export function withSvgText(svg: string, id: string, text: string): string {
  const { root, spans } = carriersIn(svg, id);
  if (!root || text.length > MOST) return svg;
  const carrier = `<${CARRIER} id="${attributeXml(id)}">${textXml(text)}</${CARRIER}>`;
  if (root.kind === 'empty') return `${svg.slice(0, root.end - 2)}>${carrier}</svg>${svg.slice(root.end)}`;
  const parts = [svg.slice(0, root.end), carrier];
  let from = root.end;
  for (const [start, end] of spans) {
    parts.push(svg.slice(from, start));
    from = end;
  }
  parts.push(svg.slice(from));
  return parts.join('');
}

/**
 * The text that an SVG carries under an id, up to the first tag inside it; of several the first. Null without one.
 * Takes any text: it is read by its characters in one way through, and nothing of it is parsed as a document.
 */
export function svgText(svg: string, id: string): string | null {
  let rooted = false;
  for (const tag of tagsOf(svg)) {
    if (!rooted && (tag.name !== 'svg' || tag.kind !== 'opening')) return null;
    rooted = true;
    if (!opens(svg, tag, id)) continue;
    if (tag.kind === 'empty') return '';
    const end = svg.indexOf('<', tag.end);
    return end < 0 || end - tag.end > MOST * 6 ? null : saidByXml(svg.slice(tag.end, end));
  }
  return null;
}
