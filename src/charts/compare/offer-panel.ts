import { Drawing } from '../drawing';
import { line, px, type Mark, type Words } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

/** One row of an offer's small waterfall, or one of its results. */
export interface PanelRow {
  readonly id: string;
  readonly name: string;
  /** Where its bar begins and ends on its axis; nothing where it is not known. */
  readonly span: readonly [number, number] | null;
  readonly shown: string;
  readonly look: string;
  readonly bold?: boolean;
  readonly output?: Words['output'];
}
export interface OfferPanel {
  /** The waterfall, on one axis with those beside it. */
  readonly rows: readonly PanelRow[];
  readonly domain: readonly [number, number];
  /** Results, each on an axis of its own that all offers share. */
  readonly results: readonly (PanelRow & { readonly domain: readonly [number, number] })[];
}

/** The round ends that hold what several waterfalls reach. */
export function panelDomain(reached: readonly number[]): readonly [number, number] {
  const step = 20;
  const ends = [0, ...reached.filter(Number.isFinite)];
  const low = Math.floor(Math.min(...ends) / step) * step;
  return [low, Math.max(Math.ceil(Math.max(...ends) / step) * step, low + step)];
}

/** One offer small: what it gives and costs as a waterfall, then its results as bars. */
export function offerPanel(
  panel: OfferPanel,
  width: number,
  measure: Measure,
  s: number,
): { readonly marks: readonly Mark[]; readonly width: number; readonly height: number } {
  const draw = new Drawing(measure);
  const size = 12.5 * s;
  const pitch = 19 * s;
  const tall = 10 * s;
  const all = [...panel.rows, ...panel.results];
  const names = Math.min(width * 0.36, Math.max(...all.map(({ name }) => draw.width(name, size, 'bold'))));
  const left = names + 8 * s;
  const numbers = Math.max(...all.map(({ shown, span }) => (span ? draw.width(shown, size, 'bold') : 0)));
  const right = Math.max(left + 12, width - numbers - 6 * s);
  const row = (one: PanelRow, domain: readonly [number, number], y: number) => {
    const x = linear(domain[0] === domain[1] ? [domain[0], domain[0] + 1] : domain, [left, right]);
    const base = px(y + size * 0.36);
    const look = one.bold ? 'bold' : '';
    draw.words(`${one.id}-name`, [px(left - 7 * s), base, 'end'], size, draw.cut(one.name, size, names, look), {
      look: one.bold ? 'bold' : 'muted',
    });
    const [from, to] = one.span ?? [0, 0];
    const [a, b] = [x(Math.min(from, to)), x(Math.max(from, to))];
    if (one.span && from !== to)
      draw.rect(one.id, one.look, px(a), px(y - tall / 2), px(Math.max(1.5, b - a)), px(tall));
    const shown = one.span ? one.shown : draw.cut(one.shown, size, width - left - 5 * s);
    const { output } = one;
    draw.words(`${one.id}-number`, [px((one.span ? b : left) + 5 * s), base], size, shown, {
      look: one.span ? 'bold' : 'muted',
      ...(output && { output }),
    });
    return x(0);
  };
  let y = 12 * s;
  let zero = left;
  for (const one of panel.rows) {
    zero = row(one, panel.domain, y);
    y += pitch;
  }
  draw.path('zero', 'hair', line(px(zero), 2 * s, px(zero), px(y - pitch + 9 * s)));
  y += 8 * s;
  for (const one of panel.results) {
    const nil = row(one, one.domain, y);
    // What is below zero goes left of it.
    if (one.domain[0] < 0)
      draw.path(`${one.id}-zero`, 'post', line(px(nil), px(y - tall / 2 - 3 * s), px(nil), px(y + tall / 2 + 3 * s)));
    y += pitch;
  }
  return { marks: draw.marks, width, height: px(y) };
}
