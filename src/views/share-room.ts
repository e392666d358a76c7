import type { Sentence } from '../content/sentence';

const SVG = 'http://www.w3.org/2000/svg';
const make = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/** A page of analysis as one picture, laid into the page for the moment in which it is copied. */
export interface RoomPicture {
  readonly svg: SVGSVGElement;
  readonly headline: Sentence;
  /** Takes it out of the page again. */
  readonly done: () => void;
}

/** The headline of the page, its red pieces too. */
const headlineOf = (heading: HTMLElement): Sentence =>
  [...heading.querySelectorAll('span')].map((clause) =>
    [...clause.childNodes].map((node) => ({
      text: (node.textContent ?? '').replace(/\s+/g, ' '),
      ...(node.nodeName === 'EM' && { strong: true }),
    })),
  );

/** What a style sheet may say of a mark by where it stands; in the copy it stands elsewhere. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'display',
  'visibility',
  'font-weight',
  'paint-order',
];
function copied(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [from, to] = [picture, copy].map((one) => [
    ...one.querySelectorAll<SVGElement>('rect, path, circle, text, tspan'),
  ]);
  from?.forEach((mark, place) => {
    const look = getComputedStyle(mark);
    for (const name of LOOKS) to?.[place]?.style.setProperty(name, look.getPropertyValue(name));
  });
  return copy;
}

/** Dots that are painted, as a picture inside the picture. */
function painted(canvas: HTMLCanvasElement, left: number, top: number): SVGElement {
  const { x, y, width, height } = canvas.getBoundingClientRect();
  return make('image', { x: x - left, y: y - top, width, height, href: canvas.toDataURL('image/png') });
}

/** All figures of the open page of analysis where they stand, with their titles; null where none is drawn. */
export function roomPicture(): RoomPicture | null {
  const rooms = document.querySelector<HTMLElement>('.rooms');
  const heading = rooms?.querySelector('h1');
  const figures = [...(rooms?.querySelectorAll('figure') ?? [])].filter((one) => one.querySelector('.picture svg'));
  if (!rooms || !heading || figures.length === 0) return null;
  const page = rooms.getBoundingClientRect();
  const [left, top] = [page.left, Math.min(...figures.map((one) => one.getBoundingClientRect().top))];
  const parts: SVGElement[] = [];
  let bottom = 0;
  for (const figure of figures) {
    for (const words of figure.querySelectorAll<HTMLElement>(':scope > h2, :scope > .note')) {
      const { x, bottom: foot } = words.getBoundingClientRect();
      const { fontSize, fontWeight, color, clipPath } = getComputedStyle(words);
      const size = parseFloat(fontSize);
      // Hidden where a switch says the same; a note on several lines would run through its neighbours.
      if (clipPath !== 'none' || words.getBoundingClientRect().height > size * 2.2) continue;
      const text = make('text', {
        x: x - left,
        y: foot - top - size * 0.42,
        'font-size': size,
        'font-weight': fontWeight,
      });
      text.setAttribute('fill', color);
      text.textContent = words.textContent;
      parts.push(text);
    }
    for (const canvas of figure.querySelectorAll<HTMLCanvasElement>('.picture canvas'))
      parts.push(painted(canvas, left, top));
    for (const picture of figure.querySelectorAll<SVGSVGElement>('.picture svg')) {
      const { x, y, width, height } = picture.getBoundingClientRect();
      const copy = copied(picture);
      for (const [key, value] of Object.entries({ x: x - left, y: y - top, width, height }))
        copy.setAttribute(key, String(value));
      parts.push(copy);
      bottom = Math.max(bottom, y + height - top);
    }
  }
  const svg = make('svg', {
    viewBox: `0 0 ${page.width} ${bottom}`,
    width: page.width,
    height: bottom,
    'aria-hidden': 'true',
  }) as SVGSVGElement;
  svg.append(...parts);
  // In the page, so that its styles hold; beyond its edge, so that nobody sees it.
  svg.style.position = 'absolute';
  svg.style.left = '-100000px';
  rooms.append(svg);
  return { svg, headline: headlineOf(heading), done: () => svg.remove() };
}
