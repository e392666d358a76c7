import type { Drawing } from '../drawing';
import type { Part } from '../mark';

/** A name at the left edge with its sign behind it: on one line, else on two smaller ones, and cut where that is not enough. */
export function paperName(
  draw: Drawing,
  id: string,
  y: number,
  name: string,
  sign: Part,
  room: number,
  sizes: { readonly size: number; readonly small: number },
): void {
  const { size, small } = sizes;
  const tail = { ...sign, text: ` ${sign.text}` };
  if (draw.width([{ text: name }, tail], size) <= room) {
    draw.words(id, [0, y], size, [{ text: name }, tail]);
    return;
  }
  const signs = Array.from(name);
  let fits = 0;
  while (fits < signs.length && draw.width(signs.slice(0, fits + 1).join(''), small) <= room) fits += 1;
  const space = signs.lastIndexOf(' ', fits);
  const at = space > fits / 2 ? space : fits;
  draw.words(`${id}-1`, [0, y - small * 0.48], small, signs.slice(0, at).join('').trim());
  const rest = draw.cut(signs.slice(at).join('').trim(), small, room - draw.width(tail.text, small));
  draw.words(id, [0, y + small * 0.54], small, [{ text: rest }, tail]);
}
