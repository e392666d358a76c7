/** Where the strip of notes stands in the window of the stage. */
export type Dock = 'bottom' | 'right';
/** Pixels that the stage leaves free for it: the height of one below, the width of one at the right. */
export const STRIP_ROOM: Readonly<Record<Dock, number>> = { bottom: 176, right: 320 };

/** The picture beside it gets no lower, and no narrower, in pixels. */
const [LOWEST, NARROWEST] = [690, 760];

/** Where a window has room for it, the best place first. */
export function docksFor(width: number, height: number): readonly [Dock, ...Dock[]] {
  const right = width - STRIP_ROOM.right >= NARROWEST;
  if (height - STRIP_ROOM.bottom >= LOWEST) return right ? ['bottom', 'right'] : ['bottom'];
  return right ? ['right'] : ['bottom'];
}
