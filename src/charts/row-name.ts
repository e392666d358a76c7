import type { Drawing } from './drawing';
import type { Part } from './mark';
import type { WaterfallFrame } from './waterfall-frame';

/**
 * A row's name with its sign: before it where names stand above the bars, else after it, fitted to the room.
 * @param until where a name above its bar has to end, in pixels
 */
export function rowName(
  draw: Drawing,
  id: string,
  y: number,
  name: string,
  sign: Part,
  frame: WaterfallFrame,
  until: number,
): void {
  const { labelX, size, small, right, pitch } = frame;
  if (right !== undefined) {
    const text = draw.cut(name, size, until - labelX - draw.width([sign, { text: ' ' }], size));
    draw.words(id, [labelX, y], size, [sign, { text: ` ${text}` }]);
    return;
  }
  const full = [{ text: `${name} ` }, sign];
  if (draw.width(full, size) <= labelX - EDGE) draw.words(id, [labelX, y, 'end'], size, full);
  else if (pitch < small * TWO_LINES) {
    const text = draw.cut(name, small, labelX - EDGE - draw.width([{ text: ' ' }, sign], small));
    draw.words(id, [labelX, y, 'end'], small, [{ text: `${text} ` }, sign]);
  } else twoLines(draw, id, y, name, sign, frame);
}

/** Rows closer than this, in lines of small type, have no room for two. */
const TWO_LINES = 2.05;
/** Names keep this far from the left edge of the picture, in pixels. */
const EDGE = 8;

/** Two smaller lines, parted at a space where one is near; what is still too long is cut, and the readout tells it all. */
function twoLines(draw: Drawing, id: string, y: number, name: string, sign: Part, frame: WaterfallFrame): void {
  const { labelX, small } = frame;
  const room = labelX - EDGE - small * 1.4;
  const signs = Array.from(name);
  /** How far the characters from one on fit on a line that ends in a tail. */
  const fitting = (from: number, tail: string) => {
    let to = from;
    while (to < signs.length && draw.width(signs.slice(from, to + 1).join('') + tail, small) <= room) to += 1;
    return to;
  };
  const half = fitting(0, '');
  const space = name.lastIndexOf(' ', half);
  const cut = space > half * 0.5 && half < signs.length ? space : half;
  const end = fitting(cut, '');
  const second = end < signs.length ? `${signs.slice(cut, fitting(cut, '…')).join('')}…` : signs.slice(cut).join('');
  draw.words(`${id}-1`, [labelX - small * 1.3, y - small * 0.5, 'end'], small, signs.slice(0, cut).join('').trim());
  draw.words(id, [labelX, y + small * 0.5, 'end'], small, [{ text: `${second.trim()} ` }, sign]);
}
