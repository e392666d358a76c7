import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import type { CaseId } from './cases';
import { EVIDENCE, type About, type EvidenceCard, type EvidenceId } from './evidence';
import type { StationId } from './stations';

/** The ids of the evidence cards, in the order of the list. */
export const EVIDENCE_IDS = Object.keys(EVIDENCE) as readonly EvidenceId[];

/** A card by its id. */
export const card = (id: EvidenceId): EvidenceCard => EVIDENCE[id];

/** One thing on the screen that a card may be about. */
export type Subject =
  | { readonly parameter: ParameterId }
  | { readonly output: OutputId }
  | { readonly station: StationId }
  | { readonly case: CaseId };

const covers = (about: About, subject: Subject): boolean => {
  if ('parameter' in subject) return about.parameters?.includes(subject.parameter) ?? false;
  if ('output' in subject) return about.outputs?.includes(subject.output) ?? false;
  if ('station' in subject) return about.stations?.includes(subject.station) ?? false;
  return about.cases?.includes(subject.case) ?? false;
};

/** The evidence cards about one thing, in the order of the list; none is a good answer. */
export const cardsAbout = (subject: Subject): readonly EvidenceId[] =>
  EVIDENCE_IDS.filter((id) => covers(card(id).about, subject));
