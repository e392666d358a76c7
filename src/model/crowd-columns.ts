import { CHUNK } from './crowd-draws';

/** Most alternatives a customer compares with. */
export const RIVALS = 3;
/** Shares of the four values, then of the four costs. */
export const SHARES = 8;
/** Most exponentials that are taken at once. */
const POWERS = 6;

const column = (columns = 1): Float64Array => new Float64Array(columns * CHUNK);

/** What is worked out of one chunk of customers: a result of the model, or a step on the way to one. */
export const crowdColumns = () => ({
  deliveredValue: column(),
  meanSatisfaction: column(),
  attitude: column(),
  switchingCost: column(),
  retention: column(),
  /** Only where a challenger was asked for. */
  challengedRetention: column(),
  trueLoyalty: column(),
  lifetimeValue: column(),
  /** Steps: weights as shares (only where a rival is rated), intrinsic value, delivered values of the rivals, exponents. */
  shares: column(SHARES),
  intrinsic: column(),
  rivals: column(RIVALS),
  powers: column(POWERS),
});
export type CrowdColumns = ReturnType<typeof crowdColumns>;
