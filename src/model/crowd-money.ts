import type { CrowdColumns } from './crowd-columns';
import type { Inputs } from './settle';

/** A driver of the margin and what is left of its way after a year, e^(−1 / time). */
const driver = (limit: number, time: number) => ({ limit, left: Math.exp(-1 / time) });

/** What lifetime value needs of the inputs (E22, E24), with nothing of it left to work out per customer. */
export const moneyTerms = (inputs: Inputs) => ({
  acquisition: inputs.acquisitionCost,
  margin: inputs.baseProfit - inputs.leverCost,
  discount: 1 / (1 + inputs.discountRate),
  purchases: driver(inputs.purchaseProfit, inputs.purchaseTime),
  saving: driver(inputs.costSaving, inputs.costSavingTime),
  referrals: driver(inputs.referralProfit / 100, inputs.referralTime),
  premium: driver(inputs.premiumProfit / 100, inputs.premiumTime),
  /** Nobody stays more surely than that. */
  surest: 1 - inputs.involuntaryChurn,
});
type MoneyTerms = ReturnType<typeof moneyTerms>;

/** Lifetime value of every customer of a chunk, ¥: five divisions each. */
export const fillMoney = (
  terms: MoneyTerms,
  { retention, attitude, lifetimeValue }: CrowdColumns,
  count: number,
): void => {
  const { acquisition, margin, discount } = terms;
  const { limit: purchaseLimit, left: purchaseLeft } = terms.purchases;
  const { limit: savingLimit, left: savingLeft } = terms.saving;
  const { limit: referralLimit, left: referralLeft } = terms.referrals;
  const { limit: premiumLimit, left: premiumLeft } = terms.premium;
  for (let i = 0; i < count; i += 1) {
    const q = discount * (retention[i] as number);
    const steady = 1 / (1 - q);
    lifetimeValue[i] =
      margin * steady -
      acquisition +
      purchaseLimit * (steady - 1 / (1 - q * purchaseLeft)) +
      savingLimit * (steady - 1 / (1 - q * savingLeft)) +
      (attitude[i] as number) *
        (referralLimit * (steady - 1 / (1 - q * referralLeft)) + premiumLimit * (steady - 1 / (1 - q * premiumLeft)));
  }
};

/** Two amounts between which every lifetime value lies, ¥. */
export const moneyReach = (terms: MoneyTerms): readonly [low: number, high: number] => {
  const q = terms.discount * terms.surest;
  const longest = 1 / (1 - q);
  let low = Math.min(terms.margin, terms.margin * longest) - terms.acquisition;
  let high = Math.max(terms.margin, terms.margin * longest) - terms.acquisition;
  for (const [part, most] of [
    [terms.purchases, 1],
    [terms.saving, 1],
    [terms.referrals, 100],
    [terms.premium, 100],
  ] as const) {
    const reach = most * part.limit * (longest - 1 / (1 - q * part.left));
    low += Math.min(0, reach);
    high += Math.max(0, reach);
  }
  return [low, Math.max(high, low + 1)];
};
