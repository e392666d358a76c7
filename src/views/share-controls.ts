type Attributes = Readonly<Record<string, string | number>>;
export type Make = (name: string, attributes: Attributes) => SVGElement;

/** As `Slider.svelte` draws its thumbs, in diameters: the middle of a disc's rim, its breadth, a handle beside it. */
const RIM = 0.15;
const RADIUS = 0.5 - RIM / 2;
const HANDLE = 0.85;
/** Half the diagonal of a diamond up to the middle of its rim, and the breadth of that. */
const DIAMOND = { half: 0.45, rim: 0.1125 } as const;
/** Half the width and half the height of a triangle. */
const TRIANGLE = [0.35, 0.3] as const;

const points = (x: number, y: number, corners: readonly (readonly [number, number])[]): string =>
  corners.map(([dx, dy]) => `${(x + dx).toFixed(2)},${(y + dy).toFixed(2)}`).join(' ');

/** The thumb of a slider that lies over the picture, where it stands. */
function thumbOf(slider: HTMLInputElement, make: Make, ink: string, paper: string): SVGElement[] {
  const { style, classList, min, max, value } = slider;
  const [left = NaN, top = NaN, width = NaN, height = NaN, size = NaN] = [
    style.left,
    style.top,
    style.width,
    style.height,
    style.getPropertyValue('--thumb'),
  ].map(parseFloat);
  const share = (Number(value) - Number(min)) / (Number(max) - Number(min));
  const x = left + size / 2 + (classList.contains('reversed') ? 1 - share : share) * (width - size);
  const y = top + height / 2;
  if (![x, y, size].every(Number.isFinite)) return [];
  const rim = { fill: paper, stroke: ink };
  if (classList.contains('triangle')) {
    const [side, high] = [size * TRIANGLE[0], size * TRIANGLE[1]];
    const corners = [[-side, -high] as const, [side, -high] as const, [0, high] as const];
    return [make('polygon', { points: points(x, y, corners), fill: ink })];
  }
  if (classList.contains('diamond')) {
    const half = size * DIAMOND.half;
    const corners = [[0, -half] as const, [half, 0] as const, [0, half] as const, [-half, 0] as const];
    const look = { ...rim, 'stroke-width': size * DIAMOND.rim, 'stroke-linejoin': 'round' };
    return [make('polygon', { points: points(x, y, corners), ...look })];
  }
  const scale = classList.contains('handle') ? HANDLE * size : size;
  return [make('circle', { cx: x, cy: y, r: scale * RADIUS, ...rim, 'stroke-width': scale * RIM })];
}

/** The words of an element over the picture, each text where it stands. */
function wordsOf(element: HTMLElement, chain: SVGSVGElement, make: Make, paper: string): SVGElement[] {
  const box = chain.getBoundingClientRect();
  const scale = chain.viewBox.baseVal.width / box.width;
  const context = document.createElement('canvas').getContext('2d');
  const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(element);
  if (!context || !Number.isFinite(scale)) return [];
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return [...element.childNodes].flatMap((node) => {
    const said = node instanceof Text ? node.data.trim() : '';
    if (said === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, top, height } = range.getBoundingClientRect();
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(said);
    const text = make('text', {
      x: ((left - box.left) * scale).toFixed(2),
      y: ((top - box.top + (height * up) / (up + down)) * scale).toFixed(2),
      'font-family': fontFamily,
      'font-size': parseFloat(fontSize) * scale,
      'font-weight': fontWeight,
      fill: color,
      stroke: paper,
      'stroke-width': 3,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    });
    text.textContent = said;
    return [text];
  });
}

/**
 * What belongs to the picture, but is drawn by the controls that lie over it: thumbs, and the numbers of the rows. As
 * shapes and words in the coordinates of the picture.
 */
export function controlsOver(chain: SVGSVGElement, make: Make, ink: string, paper: string): SVGElement[] {
  const over = chain.parentElement;
  if (!over) return [];
  const thumbs = over.querySelectorAll<HTMLInputElement>('input:is(.disc, .handle, .diamond, .triangle)');
  const numbers = over.querySelectorAll<HTMLElement>('.numbers > :is(.number, .delta)');
  return [
    ...[...thumbs].flatMap((slider) => thumbOf(slider, make, ink, paper)),
    ...[...numbers].flatMap((number) => wordsOf(number, chain, make, paper)),
  ];
}
