import type { Deck, Stand, Step } from '../../content/teaching/step';
import type { BeatKind, TeachingPlace } from './place';

/** One beat of a deck: what one press of the clicker brings. */
export interface Beat {
  readonly step: Step;
  readonly kind: BeatKind;
  /** The question's place among those of the deck, 0…15; what a code carries. */
  readonly question: number;
}

/** Every beat of a deck in order: a step with a question is looked at, asked and revealed; others are only looked at. */
export const beatsOf = (deck: Deck): readonly Beat[] => {
  let question = -1;
  return deck.steps.flatMap((step): Beat[] => {
    if (!step.question) return [{ step, kind: 'look', question }];
    question += 1;
    return (['look', 'ask', 'reveal'] as const).map((kind) => ({ step, kind, question }));
  });
};

/** The beat a place names; the first where it names none. */
export const beatAt = (beats: readonly Beat[], step: string, kind: BeatKind): number => {
  const exact = beats.findIndex((beat) => beat.step.id === step && beat.kind === kind);
  if (exact >= 0) return exact;
  return Math.max(
    0,
    beats.findIndex((beat) => beat.step.id === step),
  );
};

export const placeAt = (kind: 'deck' | 'notes', id: string, beat: Beat): TeachingPlace => ({
  kind,
  id,
  step: beat.step.id,
  beat: beat.kind,
});

/** Where the model stands on a beat: before the change while it is only looked at. */
export const standsAt = ({ step, kind }: Beat): { readonly before: Stand; readonly now: Stand } =>
  kind === 'look' && step.question ? { before: step.before, now: step.before } : { before: step.before, now: step.now };
