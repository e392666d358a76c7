import { output, type OutputId } from '../../model/outputs';
import { fill, type Locale } from '../../text';
import type { Case } from '../case';
import { number, percent, points, signed, yuan } from '../format';
import { why } from '../why';
import { ANSWERS, type Solved } from './paper-answers';
import { situationOf } from './paper-situations';
import { FIVE, PAPER, type FiveId } from './paper-words';

const PRINT: Readonly<Record<FiveId, (value: number, locale: Locale) => string>> = {
  deliveredValue: signed,
  meanSatisfaction: points,
  attitude: points,
  retention: percent,
  lifetimeValue: yuan,
};

export interface FiveResult {
  readonly id: FiveId;
  readonly label: string;
  /** The figure as the chain prints it. */
  readonly text: string;
  readonly value: number;
  /** What drives it now, in one sentence. */
  readonly because: string;
}

/** What a result is called on paper: where there is a short name, that. */
export function shortName(id: OutputId, locale: Locale): string {
  const { label, short = label } = output(id);
  return short[locale];
}

/** The five results along the chain, each with what drives it. */
export const fiveResults = (state: Solved): readonly FiveResult[] =>
  FIVE.map((id) => ({
    id,
    label: shortName(id, state.locale),
    text: PRINT[id](state.result[id], state.locale),
    value: state.result[id],
    because: why(id, state, state.locale).sentence,
  }));

/** How things stand, in one sentence without a result, and how many things were changed since. */
export function situation(one: Case | undefined, changes: number, locale: Locale): string {
  const told = one ? situationOf(one)[locale] : '';
  return told + (changes > 0 ? fill(PAPER.changes[locale], { count: number(changes, locale) }) : '');
}

export interface Remember {
  readonly id: 'story' | 'lever' | 'staying' | 'evidence';
  readonly text: string;
}
/**
 * Three things to take home: what happened, which kind of staying it is, and what the evidence says. Where the case
 * was changed its story no longer fits, and what helps most takes its place.
 */
export function remember(one: Case | undefined, changes: number, state: Solved): readonly Remember[] {
  const { locale } = state;
  const said = ({ answer, why: reason }: { answer: string; why: string }) =>
    locale === 'zh' ? `${answer}${reason}` : `${answer} ${reason}`;
  return [
    one && changes === 0 ? { id: 'story', text: one.story[locale] } : { id: 'lever', text: said(ANSWERS.lever(state)) },
    { id: 'staying', text: said(ANSWERS.kind(state)) },
    { id: 'evidence', text: (one?.evidence ?? PAPER.noEvidence)[locale] },
  ];
}
