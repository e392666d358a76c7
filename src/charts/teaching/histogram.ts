import { GUESSES, type Counts, type Guess } from '../../content/teaching/guess';
import { Drawing } from '../drawing';
import { line, type Mark } from '../mark';
import type { Measure } from '../measure';

export interface HistogramData {
  /** Before and after the talk; null: nobody has answered in that round. */
  readonly rounds: readonly [Counts | null, Counts | null];
  /** Names of the rounds, with how many answered. */
  readonly roundNames: readonly [string, string];
  readonly names: Readonly<Record<Guess, string>>;
  /** What each band means. */
  readonly borders: Readonly<Record<Guess, string>>;
  /** Only once it is revealed. */
  readonly answer?: Guess;
  /** What the line of the answer is called. */
  readonly answerName: string;
}

/** Heights and gaps in pixels at s = 1. */
const SIZE = { text: 14, small: 12.5, bar: 15, gap: 4, group: 22, legend: 26 } as const;
/** Below this width names stand over their bars. */
const BESIDE = 400;
const LOOKS = ['total', 'stack'] as const;

const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '±0');

/** Both rounds of a question: three bands from above, in each a hollow bar for the first round and a solid one for the second. */
export const histogram = (
  { rounds, roundNames, names, borders, answer, answerName }: HistogramData,
  width: number,
  measure: Measure,
  s = 1,
): { readonly marks: readonly Mark[]; readonly width: number; readonly height: number } => {
  const draw = new Drawing(measure, undefined, 0, width);
  const [text, small, bar, gap] = [SIZE.text * s, SIZE.small * s, SIZE.bar * s, SIZE.gap * s];
  const shown = ([0, 1] as const).filter((round) => rounds[round] !== null);
  const beside = width >= BESIDE * s;
  const parts = (guess: Guess) => [
    { text: names[guess], look: answer === guess ? 'bold thread' : 'bold' },
    { text: ` ${borders[guess]}`, look: 'muted', scale: small / text },
  ];
  const named = beside ? Math.max(...GUESSES.map((guess) => draw.width(parts(guess), text))) + 16 * s : 0;
  const left = beside ? Math.min(named, width * 0.5) : 2 * s;
  const shiftRoom = shown.length === 2 ? draw.width(' +000', small) : 0;
  const room = draw.width('000', text, 'bold') + shiftRoom + 10 * s;
  const marked = answer ? draw.width(answerName, small, 'bold') + 12 * s : 0;
  const most = Math.max(1, ...rounds.flatMap((counts) => (counts ? GUESSES.map((guess) => counts[guess]) : [])));
  const scale = Math.max(8, width - left - room - marked) / most;

  let y = 0;
  let x = 0;
  for (const round of shown) {
    const needed = 18 * s + draw.width(roundNames[round], small);
    // Below one another where they do not fit beside one another.
    if (x > 0 && x + needed > width) [x, y] = [0, y + small * 1.4];
    draw.rect(`legend-${round}`, LOOKS[round], x + 1, y + 3 * s, 11 * s, 11 * s);
    draw.words(`legend-${round}-words`, [x + 18 * s, y + 13 * s], small, roundNames[round], { look: 'muted' });
    x += needed + 20 * s;
  }
  y += SIZE.legend * s;
  const first = y;

  const bars = Math.max(1, shown.length) * (bar + gap) - gap;
  const over = beside ? 0 : text * 1.35;
  for (const guess of GUESSES) {
    const top = y + over;
    if (answer === guess) {
      draw.rect(`wash-${guess}`, 'wash', 0, y - 8 * s, width, over + bars + 16 * s);
      draw.path('answer', 'thread', line(left, top - 6 * s, left, top + bars + 6 * s));
      draw.words('answer-words', [width - 6 * s, top + bars / 2 + small * 0.36, 'end'], small, answerName, {
        look: 'bold thread',
      });
    }
    const base = beside ? top + bars / 2 + text * 0.36 : y + text * 0.86;
    draw.words(`name-${guess}`, [beside ? 0 : left, base], text, parts(guess));
    shown.forEach((round, i) => {
      const count = rounds[round]?.[guess] ?? 0;
      const at = top + i * (bar + gap);
      if (count > 0) draw.rect(`bar-${guess}-${round}`, LOOKS[round], left + 1, at + 1, scale * count - 1, bar - 2);
      const before = rounds[0]?.[guess];
      const shift =
        round === 1 && before !== undefined
          ? [{ text: ` ${signed(count - before)}`, look: 'muted', scale: small / text }]
          : [];
      draw.words(`count-${guess}-${round}`, [left + scale * count + 7 * s, at + bar / 2 + text * 0.36], text, [
        { text: String(count), look: answer === guess ? 'bold thread' : 'bold' },
        ...shift,
      ]);
    });
    y = top + bars + SIZE.group * s;
  }
  if (answer === undefined && beside)
    draw.path('axis', 'hair', line(left, first - 6 * s, left, y - SIZE.group * s + 6 * s));
  return { marks: draw.marks, width, height: y - SIZE.group * s + 14 * s };
};
