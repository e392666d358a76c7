import { flushSync, mount, unmount, type Component } from 'svelte';
import '../../src/app.css';
import Marks from '../../src/charts/Marks.svelte';
import type { Picture } from '../../src/charts/picture';
import { LANG, type Locale } from '../../src/text';

type Theme = 'light' | 'dark' | 'projector';
interface Place {
  readonly locale?: Locale;
  readonly theme?: Theme;
  /** In the page, but not to be seen. */
  readonly hidden?: boolean;
}

let shown: ReturnType<typeof mount> | undefined;

/** A picture as the page draws it; one at a time. */
export async function live(picture: Picture, { locale = 'zh', theme = 'light', hidden = false }: Place = {}) {
  await gone();
  document.documentElement.lang = LANG[locale];
  document.documentElement.dataset.theme = theme;
  const target = document.createElement('div');
  target.hidden = hidden;
  document.body.replaceChildren(target);
  const { marks, width, height, s } = picture;
  shown = mount(Marks as Component<object>, { target, props: { marks, width, height, s, exact: () => 0 } });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn');
  return svg;
}
export async function gone(): Promise<void> {
  if (shown) await unmount(shown);
  shown = undefined;
  document.body.replaceChildren();
}

/** A piece of SVG in the page, as a test writes it. */
export function drawn(markup: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    'image/svg+xml',
  );
  const svg = document.importNode(parsed.documentElement, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error(`No SVG: ${parsed.documentElement.textContent}`);
  document.body.append(svg);
  return svg;
}

/** A lone SVG as a program for pictures reads it; throws where it is no XML. */
export function opened(svg: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement) || root.querySelector('parsererror')) throw new Error(root.textContent ?? '');
  return root;
}

/** The same in a document without any style sheet. */
export function alone(svg: string): SVGSVGElement {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('No document');
  const root = page.importNode(opened(svg), true);
  page.body.append(root);
  return root;
}
