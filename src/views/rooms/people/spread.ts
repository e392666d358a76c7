import { DEFAULT_SPREAD, type Spread } from '../../../model/customer';

export const SPREAD_IDS = Object.keys(DEFAULT_SPREAD) as readonly (keyof Spread)[];

/** The spreads that are asked for; where none is, the default. */
export const spreadFrom = (get: (name: string, otherwise: number) => number): Spread =>
  Object.fromEntries(SPREAD_IDS.map((id) => [id, get(`spread.${id}`, DEFAULT_SPREAD[id])])) as Record<
    keyof Spread,
    number
  >;
