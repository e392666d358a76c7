import type { Alternative } from '../../model/alternatives';
import type { OutputId } from '../../model/outputs';
import type { ParameterId } from '../../model/parameters';
import type { SourceId } from '../../model/sources';
import type { Text } from '../../text';
import type { EvidenceId } from '../evidence';
import type { StationId } from '../stations';
import type { Stand } from './step';

/** What a goal is about: a result, or what five points of retention would add to the profit of a whole life, in percent. */
export type Gauge = OutputId | 'fivePoints';

/** What a lesson asks before it shows: one number, on the scale of the result as it is printed (percent, points, yuan). */
export interface Ask {
  readonly output: OutputId;
  /** The last station that is shown; everything behind it is not made until a guess stands. */
  readonly shown: StationId;
  /** What was done, and what is asked; blanks as in `told`, of what is shown only. */
  readonly text: Text;
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** One of several answers, with what is said to whoever picks it. */
export interface Choice {
  readonly id: string;
  readonly text: Text;
  readonly right?: true;
  readonly says: Text;
}

export type Goal =
  /** A result as printed: percent for probabilities. */
  | { readonly kind: 'atLeast' | 'atMost'; readonly gauge: Gauge; readonly at: number }
  /** Hundredths of the sliders' ways, added up from where the stage began; a price counts per unit instead. */
  | { readonly kind: 'budget'; readonly most: number; readonly price?: Readonly<Partial<Record<ParameterId, number>>> }
  | { readonly kind: 'untouched'; readonly parameter: ParameterId }
  | { readonly kind: 'moved'; readonly among: readonly ParameterId[]; readonly name: Text }
  /** What the stage lets happen has happened. */
  | { readonly kind: 'event' }
  /** The stage's question is answered rightly. */
  | { readonly kind: 'answer' };

/** What tells a mistake: all of its signs at once, while the stage is not solved. */
export type Sign =
  | { readonly kind: 'atLeast' | 'atMost'; readonly gauge: Gauge; readonly at: number }
  /** By at least so much, in the unit of the slider; a minus for downwards. */
  | { readonly kind: 'moved'; readonly parameter: ParameterId; readonly by: number }
  | { readonly kind: 'overBudget' };

export interface Mistake {
  /** Unique in its stage. */
  readonly id: string;
  readonly signs: readonly Sign[];
  readonly says: Text;
}

/** Something that happens from outside: another rival. */
export interface Happening {
  readonly label: Text;
  /** What is said when it has happened; blanks of what then stands. */
  readonly said: Text;
  readonly rival: Alternative;
}

export interface Stage {
  /** What is to be done, in one or two sentences. */
  readonly text: Text;
  /** Where it begins; where the stage before ended, if nothing is said. */
  readonly start?: Stand;
  /** The only sliders that can be moved. */
  readonly free: readonly ParameterId[];
  /** The first of them is on the goal axis when it is about a result. */
  readonly goals: readonly Goal[];
  readonly event?: Happening;
  readonly asks?: { readonly question: Text; readonly choices: readonly Choice[] };
  /** The first whose signs are all there is told. */
  readonly mistakes: readonly Mistake[];
}

/** One thing a student does in a challenge. */
export type Move =
  { readonly set: ParameterId; readonly to: number } | { readonly press: 'event' } | { readonly choose: string };

export interface Challenge {
  /** Its first stage has a start. */
  readonly stages: readonly Stage[];
  readonly hints: readonly [Text, Text, Text];
  /** What is to be taken along; blanks of what stands at the end. */
  readonly done: Text;
  /** Moves that solve it, stage by stage. */
  readonly winning: readonly (readonly Move[])[];
  /** Moves of the first stage that end in one of its mistakes. */
  readonly mistake: { readonly moves: readonly Move[]; readonly id: string };
}

/** Predict, observe, explain, challenge: one idea of the two texts. */
export interface Lesson {
  /** Lower-case letters and digits; part of links. */
  readonly id: string;
  readonly title: Text;
  /** What it is about, for the list. */
  readonly about: Text;
  readonly source: readonly SourceId[];
  /** Claims of the texts, such as `D1-07`. */
  readonly claims: readonly string[];
  /** What published evidence says where the claim is contested. */
  readonly evidence?: EvidenceId;
  readonly before: Stand;
  readonly now: Stand;
  readonly ask: Ask;
  /** What is seen after the guess; blanks as in `told`. */
  readonly observe: Text;
  /** Why it came so: three reasons, one of them right. */
  readonly explain: readonly [Choice, Choice, Choice];
  readonly challenge: Challenge;
}
