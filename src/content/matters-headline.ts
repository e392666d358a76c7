import type { Goal } from '../model/goal-seek';
import type { Inputs } from '../model/settle';
import type { Locale } from '../text';
import { signed } from './format';
import { visible, type Effect, type EffectOutput } from './matters-effects';
import type { GoalAsk, GoalFound } from './matters-goal';
import { isMet } from './matters-goal';
import { movesOf, printReach, printTarget } from './matters-print';
import { MATTERS, type RowNames } from './matters-words';
import { plain, strong, type Piece, type Sentence } from './sentence';

export interface MattersStory {
  readonly locale: Locale;
  readonly names: RowNames;
  readonly output: EffectOutput;
  /** Ratings by how far they swing the result. */
  readonly ranked: readonly Effect[];
  readonly ask: GoalAsk;
  /** What is known of the way to the target; null while it is computed. */
  readonly found: GoalFound | null;
}

/** “先走产品价值+2.7分”: the lever that moves most. */
const firstStep = (now: Inputs, goal: Goal, names: RowNames, locale: Locale): readonly Piece[] => {
  const [first] = movesOf(now, goal);
  if (!first || first.to === first.from) return [];
  const zh = locale === 'zh';
  const name = names.inside(first.id);
  if (first.shown === 0) return [plain(zh ? `先走${name}，一点点就够` : `a touch of ${name} is enough`)];
  const by = signed(first.shown, locale, Number.isInteger(first.shown) ? 0 : 1);
  return zh
    ? [plain(`先走${name}`), strong(`${by}分`)]
    : [plain(`start with ${name}, `), strong(`${by} point${Math.abs(first.shown) === 1 ? '' : 's'}`)];
};

/** What moves the result most, and what the target would take. */
export function mattersHeadline({ locale, names, output, ranked, ask, found }: MattersStory): Sentence {
  const zh = locale === 'zh';
  const [top] = ranked;
  const result = MATTERS.output[output][locale];
  const target = printTarget(ask.target, locale);
  const moves = top && visible(top, output) ? top : undefined;
  const name = moves && names.of(moves.id);
  const lead: readonly Piece[] = zh
    ? [plain(name ? `${name}最牵动${result}，` : `眼下没有一项评分牵得动${result}，`)]
    : [plain(name ? `${name} moves ${result.toLowerCase()} most` : `No rating moves ${result.toLowerCase()} now`)];
  const sentence = (...clauses: readonly (readonly Piece[])[]): Sentence =>
    zh ? [lead, ...clauses] : [[...lead, ...clauses.flat()]];
  if (isMet(ask)) return sentence(zh ? [plain(`${target}留存已经到了`)] : [plain(`; ${target} retention is reached`)]);
  if (!found)
    return sentence(zh ? [plain(`到${target}留存的走法正在算`)] : [plain(`; computing the way to ${target}`)]);
  const { mix } = found;
  if (!mix.feasible) {
    const best = strong(printReach(mix.retention, locale));
    const held = ask.locked.length > 0;
    const stuck = mix.effort === 0;
    if (zh) {
      const how = stuck ? '没锁的都帮不上，停在' : held ? '没锁的都走到头，也只有' : '样样走到头，也只有';
      return sentence([plain(`${target}留存够不着：`)], [plain(how), best]);
    }
    const how = stuck
      ? 'nothing that is not locked helps, it stays at '
      : `${held ? 'all that is not locked' : 'everything'} gives `;
    return sentence([plain(`; ${target} retention is out of reach: ${how}`), best]);
  }
  const step = firstStep(ask.inputs, mix, names, locale);
  const without = moves !== undefined && ask.locked.some((id) => id === moves.id);
  if (zh)
    return sentence(
      [plain(without ? `不动它也到得了${target}${output === 'retention' ? '' : '留存'}：` : `要到${target}留存：`)],
      step,
    );
  return sentence([
    plain(
      without
        ? `; ${target}${output === 'retention' ? '' : ' retention'} is in reach without it: `
        : `; to reach ${target} retention, `,
    ),
    ...step,
  ]);
}
