import { points as printPoints, signed } from '../content/format';
import type { Drawing, Spot } from './drawing';
import { line } from './mark';
import type { Printed } from '../content/printed';
import type { Subject } from './subject';
import { baseline, DELIVERED_LINE, deliveredHeight, middle, TOTAL_LINE, type WaterfallFrame } from './waterfall-frame';

/** What customers get, all four values together: the line from which the costs go down. */
export function totalLine(draw: Drawing, subject: Subject, now: Printed, frame: WaterfallFrame): void {
  const { x, bar, size, s, labelX, right } = frame;
  const { locale, t } = subject;
  const y = middle(frame, TOTAL_LINE);
  const base = baseline(frame, TOTAL_LINE);
  const [zero, total] = [x(0), x(subject.now.result.totalCustomerValue)];
  draw.rect('total', 'total', zero, y - bar / 2, total - zero, bar);
  draw.path('total-join', 'hair', line(total, y + bar / 2, total, middle(frame, TOTAL_LINE + 1) - bar / 2));
  const narrow = right !== undefined;
  const name = narrow ? t(TOTAL) : `${t(locale === 'zh' ? TOTAL : TOTAL_SHORT)} ＝`;
  draw.words('total-name', [labelX, base, narrow ? 'start' : 'end'], size, name, { look: 'bold' });
  const spot: Spot = narrow ? [right, base, 'end'] : [total + 8 * s, base];
  draw.words('total-number', spot, size, printPoints(now.total, locale), {
    look: 'bold',
    output: 'totalCustomerValue',
  });
}

/** What is left for the customer, and what it was. */
export function deliveredLine(
  draw: Drawing,
  subject: Subject,
  now: Printed,
  before: Printed,
  frame: WaterfallFrame,
): void {
  const { x, size, s, labelX, right } = frame;
  const { locale, t } = subject;
  const [delivered, was] = [subject.now.result.deliveredValue, subject.before.result.deliveredValue];
  const y = middle(frame, DELIVERED_LINE);
  const base = baseline(frame, DELIVERED_LINE);
  const high = deliveredHeight(frame);
  draw.rect(
    'delivered',
    delivered >= 0 ? 'delivered' : 'delivered hollow',
    x(Math.min(0, delivered)),
    y - high / 2,
    Math.max(1.5 * s, Math.abs(x(delivered) - x(0))),
    high,
  );
  const changed = Math.round((now.delivered - before.delivered) * 10) / 10 !== 0;
  const ghost = x(was);
  if (changed)
    draw.path(
      'delivered-ghost',
      was > 0 && was < delivered ? 'ghost-tick inside' : 'ghost-tick',
      line(ghost, y - high * 0.75, ghost, y + high * 0.75),
    );
  const narrow = right !== undefined;
  draw.words(
    'delivered-name',
    [labelX, base, narrow ? 'start' : 'end'],
    size * 1.05,
    narrow ? t(DELIVERED) : `${t(DELIVERED)} ＝`,
    { look: 'bold thread', opens: 'value' },
  );
  const figure = { text: signed(now.delivered, locale), look: 'bold thread' };
  const output = { output: 'deliveredValue' } as const;
  if (narrow) {
    draw.words('delivered-number', [right, base + size * 0.1, 'end'], size * 1.35, [figure], output);
    return;
  }
  const tip = Math.max(x(Math.max(0, delivered)), changed ? ghost : 0);
  const past = { text: ` ${t(WAS)} ${signed(before.delivered, locale)}`, look: 'muted', scale: 0.66 };
  const parts = changed ? [figure, past] : [figure];
  draw.words('delivered-number', [tip + 10 * s, y + size * 0.52], size * 1.5, parts, output);
}

const TOTAL = { zh: '顾客总价值', en: 'Total customer value' };
const TOTAL_SHORT = { zh: '总价值', en: 'Total value' };
const DELIVERED = { zh: '让渡价值', en: 'Delivered value' };
const WAS = { zh: '原来', en: 'was' };
