import type { Drawing } from '../drawing';
import { around } from './around';

interface Ring {
  readonly x: number;
  readonly y: number;
  /** How far from the middle its words begin, in pixels. */
  readonly far: number;
}
interface Words {
  readonly id: string;
  readonly name: string;
  readonly shown: string;
  /** Looks of the name and of the number. */
  readonly looks: readonly [name: string, number: string];
}

/**
 * The name and number of an offer beside its ring: in one line, with the name shortened, or one apart from the other.
 * @param rooms pixels a name may take, the most wanted first
 */
export function ringWords(
  draw: Drawing,
  { x, y, far }: Ring,
  { id, name, shown, looks: [named, numbered] }: Words,
  size: number,
  rooms: readonly number[],
): void {
  const spots = around(x, y, far, size);
  const number = { text: shown, look: numbered };
  for (const room of rooms) {
    const cut = draw.cut(name, size, room, named);
    if (draw.place(id, spots, size, [{ text: `${cut} `, look: named }, number])) return;
  }
  draw.place(id, spots, size, [number]);
  for (const room of rooms)
    if (draw.place(`${id}-name`, spots, size, [{ text: draw.cut(name, size, room, named), look: named }])) return;
}
