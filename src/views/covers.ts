/** Near the edges and in the middle: a chart is read as a whole. */
const ALL_OVER = [0.02, 0.5, 0.98] as const;

/** Whether something lies over what can be seen of another element: a slider's thumb, all of a chart, else its middle. */
export function covers(cover: Element, target: HTMLElement): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const hit = (x: number, y: number) => cover.contains(document.elementFromPoint(left + width * x, top + height * y));
  if (target.dataset['walk']) return ALL_OVER.some((x) => ALL_OVER.some((y) => hit(x, y)));
  if (!(target instanceof HTMLInputElement) || target.type !== 'range') return hit(0.5, 0.5);
  const share = (Number(target.value) - Number(target.min)) / (Number(target.max) - Number(target.min) || 1);
  const along = getComputedStyle(target).direction === 'rtl' ? 1 - share : share;
  return hit(Math.min(0.98, Math.max(0.02, along)), 0.5);
}
