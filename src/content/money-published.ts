import { churnBehind, churnBehindStream, fixedLifeValue, geometricLifeValue } from '../model/five-points';
import { CREDIT_CARD, PUBLISHED_UPLIFTS, PUBLISHED_UPLIFT_IDS, type PublishedUplift } from '../model/five-points-cases';

/** The discount rate at which the printed yearly profits are worked back, that of the credit card. */
export const PRINTED_STREAM_RATE = CREDIT_CARD.rate;

/** The nine industries of 1990, each with the churn its gain implies; `stream` where yearly profits were printed. */
export const impliedRows = () =>
  PUBLISHED_UPLIFT_IDS.map((id) => {
    const row: PublishedUplift = PUBLISHED_UPLIFTS[id];
    return {
      id,
      label: row.label,
      uplift: row.uplift,
      at0: churnBehind(row.uplift, 0),
      at10: churnBehind(row.uplift, 0.1),
      stream: row.stream ? churnBehindStream(row.stream, row.uplift, PRINTED_STREAM_RATE) : null,
    };
  });

/** The credit card at three rates of defection, US$: as published, and recomputed with two ways of leaving. */
export const cardRows = () => {
  const { acquisition, stream, rate } = CREDIT_CARD;
  const rows = CREDIT_CARD.published.map(({ defection, value }) => ({
    defection,
    published: value,
    fixed: fixedLifeValue(stream, acquisition, 1 / defection, rate),
    geometric: geometricLifeValue(stream, acquisition, 1 - defection, rate),
  }));
  const at = (defection: number, way: 'published' | 'fixed' | 'geometric') =>
    rows.find((row) => row.defection === defection)?.[way] ?? NaN;
  const gain = (way: 'published' | 'fixed' | 'geometric') => at(0.05, way) / at(0.1, way) - 1;
  return { rows, gain: { published: gain('published'), fixed: gain('fixed'), geometric: gain('geometric') } };
};
