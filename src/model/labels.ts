import type { Inputs } from './settle';

/** Jones & Sasser 1995, with defectors and terrorists told apart by the satisfaction floor. */
export type SatisfactionLabel = 'apostle' | 'loyalist' | 'hostage' | 'mercenary' | 'defector' | 'terrorist';
/** Dick & Basu 1994. */
export type LoyaltyLabel = 'true' | 'latent' | 'spurious' | 'none';

type Cuts = Pick<
  Inputs,
  'jumpSatisfaction' | 'satisfactionCut' | 'minimumSatisfaction' | 'retentionCut' | 'attitudeCut'
>;

/** The satisfaction × retention label of a customer; satisfaction 0–100, retention 0…1. */
export function satisfactionLabel(satisfaction: number, retention: number, cuts: Cuts): SatisfactionLabel {
  if (retention >= cuts.retentionCut) {
    if (satisfaction >= cuts.jumpSatisfaction) return 'apostle';
    return satisfaction >= cuts.satisfactionCut ? 'loyalist' : 'hostage';
  }
  if (satisfaction >= cuts.satisfactionCut) return 'mercenary';
  return satisfaction >= cuts.minimumSatisfaction ? 'defector' : 'terrorist';
}

/** The attitude × retention label; the two grids may disagree on purpose. */
export function loyaltyLabel(attitude: number, retention: number, cuts: Cuts): LoyaltyLabel {
  const stays = retention >= cuts.retentionCut;
  if (attitude >= cuts.attitudeCut) return stays ? 'true' : 'latent';
  return stays ? 'spurious' : 'none';
}
