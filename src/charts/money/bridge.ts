import { LIFETIME } from '../../content/bars';
import { number, yuan } from '../../content/format';
import { MONEY_ROOM } from '../../content/money-words';
import { figure, money, sum, type State } from '../../content/why-step';
import { fill, type Locale, type Text } from '../../text';
import { Drawing } from '../drawing';
import { line, type Mark, type Part } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

export interface BridgeData {
  readonly now: Pick<State, 'inputs' | 'result'>;
  readonly before: Pick<State, 'inputs' | 'result'>;
  readonly locale: Locale;
}
interface BridgeRow {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly look: string;
  readonly parts: readonly Part[];
  readonly strong?: boolean;
  readonly output?: 'lifetimeValue' | 'lifetimeValueFinite';
  /** Where it ended in the baseline. */
  readonly was?: number;
}

const text = (words: Text, locale: Locale) => words[locale];

/** The six parts, printed so that they add up, and the total they come to. */
export function bridgeRows({ now, before, locale }: BridgeData): readonly BridgeRow[] {
  const { result } = now;
  const parts = LIFETIME.map(([id, label]) => ({ label, value: result.lifetimeBars[id] }));
  const name = text(MONEY_ROOM.lifetimeValue, locale);
  const { steps } = sum(parts, name, money(result.lifetimeValue), locale);
  let at = 0;
  return steps.map(({ kind, label, text: amount, value }, i): BridgeRow => {
    const total = kind === 'total';
    const start = total ? 0 : at;
    const end = total ? result.lifetimeValue : (at += value);
    const id = LIFETIME[i]?.[0] ?? 'total';
    const look = total ? (value < 0 ? 'delivered hollow' : 'delivered') : value < 0 ? 'cost' : 'value';
    const row = { id, name: label, start, end, look, parts: [{ text: amount, look: total ? 'thread bold' : 'bold' }] };
    return total ? { ...row, strong: true, output: 'lifetimeValue', was: before.result.lifetimeValue } : row;
  });
}

/** One purchase, three, the years to the horizon, for ever. */
export function onceRows({ now, before, locale }: BridgeData): readonly BridgeRow[] {
  const { inputs, result } = now;
  const { baseProfit, horizon } = inputs;
  const times = (value: number): readonly Part[] =>
    baseProfit > 0 && value >= baseProfit / 10
      ? [
          {
            text: ` ${fill(text(MONEY_ROOM.times, locale), { times: number(value / baseProfit, locale, 1) })}`,
            look: 'bold',
          },
        ]
      : [];
  const amount = (value: number, look = 'bold'): Part => ({ text: yuan(value, locale), look });
  const worth = (id: string, name: string, value: number, was: number, look: string): BridgeRow => ({
    id,
    name,
    start: 0,
    end: value,
    look: value < 0 ? `${look} hollow` : look,
    parts: [amount(value, id === 'forEver' ? 'thread bold' : 'bold'), ...times(value)],
    output: id === 'forEver' ? 'lifetimeValue' : 'lifetimeValueFinite',
    was,
  });
  const span =
    horizon === 1
      ? text(MONEY_ROOM.oneYear, locale)
      : fill(text(MONEY_ROOM.within, locale), { years: figure(horizon, locale) });
  return [
    ...([1, 3] as const).map((count) => ({
      id: count === 1 ? 'once' : 'thrice',
      name: text(count === 1 ? MONEY_ROOM.once : MONEY_ROOM.thrice, locale),
      start: 0,
      end: count * baseProfit,
      look: 'total',
      parts: [amount(count * baseProfit)],
    })),
    worth('within', span, result.lifetimeValueFinite, before.result.lifetimeValueFinite, 'mirror'),
    {
      ...worth(
        'forEver',
        text(MONEY_ROOM.forEver, locale),
        result.lifetimeValue,
        before.result.lifetimeValue,
        'delivered',
      ),
      strong: true,
    },
  ];
}

/** Lifetime value as a bridge of its six parts and, on the same scale, beside one purchase. */
export function bridgePicture(
  data: BridgeData,
  width: number,
  measure: Measure,
  s: number,
): { marks: readonly Mark[]; width: number; height: number } {
  const draw = new Drawing(measure, new Set(), 0, width);
  const size = 13.5 * s;
  const pitch = 25 * s;
  const bar = 14 * s;
  const rows = bridgeRows(data);
  const once = onceRows(data);
  const all = [...rows, ...once];
  const names = Math.min(width * 0.42, Math.max(...all.map(({ name }) => draw.width(name, size, 'bold'))));
  const left = names + 10 * s;
  const ends = all.flatMap(({ start, end, was }) => [start, end, was ?? 0]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const gap = 7 * s;
  // Each bar leaves room for the number behind it.
  const span = high - low || 1;
  let pixels = Infinity;
  for (const { start, end, parts } of all) {
    const reach = Math.max(start, end) - low;
    if (reach > 0) pixels = Math.min(pixels, (width - left - gap - draw.width(parts, size)) / reach);
  }
  const scale = Math.max(30 / span, Math.min(pixels, (width - left - 2) / span));
  const x = linear([low, high], [left, left + span * scale]);

  const row = ({ id, name, start, end, look, parts, strong, was, output }: BridgeRow, y: number) => {
    const base = y + size * 0.36;
    const shown = strong ? 'thread bold' : '';
    draw.words(`${id}-name`, [left - 10 * s, base, 'end'], size, draw.cut(name, size, names, shown), { look: shown });
    const [from, to] = [x(Math.min(start, end)), x(Math.max(start, end))];
    draw.rect(id, look, from, y - bar / 2, to - from, bar);
    // A number that has no room at all keeps its first part.
    const fits = to + gap + draw.width(parts, size) <= width + 0.5;
    draw.words(`${id}-amount`, [to + gap, base], size, fits ? parts : parts.slice(0, 1), output ? { output } : {});
    if (was === undefined || Math.abs(x(was) - x(end)) < 1) return;
    const inside = x(was) > from && x(was) < to;
    draw.path(
      `${id}-was`,
      inside ? 'ghost-tick inside' : 'ghost-tick',
      line(x(was), y - bar * 0.8, x(was), y - (inside ? -0.8 : 0.3) * bar),
    );
  };
  let y = pitch / 2 + 2 * s;
  const top = y - pitch / 2;
  rows.forEach((one, i) => {
    row(one, y);
    const next = rows[i + 1];
    if (next) draw.path(`${one.id}-join`, 'hair', line(x(one.end), y + bar / 2, x(one.end), y + pitch - bar / 2));
    y += pitch;
  });
  draw.path('zero', 'hair', line(x(0), top, x(0), y - pitch / 2));
  y += size * 0.9;
  draw.words('once-title', [0, y + size * 0.2], 14 * s, text(MONEY_ROOM.onceOrLifetime, data.locale), { look: 'bold' });
  y += pitch * 0.95;
  const second = y - pitch / 2;
  for (const one of once) {
    row(one, y);
    y += pitch;
  }
  draw.path('zero-once', 'hair', line(x(0), second, x(0), y - pitch / 2));
  return { marks: draw.marks, width, height: y - pitch / 2 + 4 * s };
}
