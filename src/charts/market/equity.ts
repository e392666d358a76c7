import { signedYuan, yuan, roundYuan } from '../../content/format';
import { MARKET } from '../../content/market-room-words';
import type { Equity } from '../../model/market-sides';
import type { Locale, Text } from '../../text';
import { Drawing } from '../drawing';
import { line } from '../mark';
import type { Measure } from '../measure';
import { linear } from '../scale';

/** What a hundred customers are worth when whoever leaves is lost, and when some come back: two bars on one scale. */
export function equityBars(
  now: Equity,
  before: Equity | null,
  width: number,
  measure: Measure,
  s: number,
  locale: Locale,
) {
  const [size, small] = [13 * s, 12 * s];
  const t = (text: Text) => text[locale];
  const draw = new Drawing(measure, undefined, 0, width);
  const rows = [
    { id: 'lost', name: t(MARKET.lost), value: now.lostForGood * 100, was: before && before.lostForGood * 100 },
    {
      id: 'returns',
      name: t(MARKET.returns),
      value: now.returnsCounted * 100,
      was: before && before.returnsCounted * 100,
    },
  ];
  const label = Math.max(...rows.map(({ name }) => draw.width(name, size))) + 10 * s;
  const figures = Math.max(...rows.map(({ value }) => draw.width(yuan(value, locale), size, 'bold'))) + 8 * s;
  const all = rows.flatMap(({ value, was }) => [value, was ?? 0]);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const x = linear(
    [low, high === low ? low + 1 : high],
    [label + 2 * s, Math.max(label + 20, width - figures - 4 * s)],
  );
  const pitch = 27 * s;
  const bar = 14 * s;
  rows.forEach(({ id, name, value, was }, i) => {
    const y = 4 * s + i * pitch;
    const base = y + pitch / 2 + size * 0.34;
    draw.words(`equity-name-${id}`, [0, base], size, name);
    const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
    draw.rect(`equity-${id}`, value < 0 ? 'cost' : 'value', from, y + (pitch - bar) / 2, to - from, bar);
    // What those who come back bring, inside the longer bar.
    const lost = now.lostForGood * 100;
    if (id === 'returns' && value > lost && lost >= 0)
      draw.rect('equity-back', 'mirror', x(lost), y + (pitch - bar) / 2, x(value) - x(lost), bar);
    if (was !== null && roundYuan(was) !== roundYuan(value))
      draw.path(`equity-was-${id}`, 'ghost', line(x(was), y + 2 * s, x(was), y + pitch - 2 * s));
    draw.words(`equity-figure-${id}`, [width, base, 'end'], size, yuan(value, locale), { look: 'bold' });
  });
  const foot = 4 * s + rows.length * pitch;
  draw.path('equity-axis', 'hair', line(x(0), 2 * s, x(0), foot));
  const back = roundYuan(now.returnsCounted * 100) - roundYuan(now.lostForGood * 100);
  const words =
    locale === 'zh' ? `差${signedYuan(back, locale)}：回头的人` : `${signedYuan(back, locale)}: those who come back`;
  draw.words('equity-back-words', [label, foot + small * 1.1], small, draw.cut(words, small, width - label), {
    look: 'muted',
  });
  return { marks: draw.marks, width, height: foot + small * 1.6 };
}
