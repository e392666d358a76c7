import { CLAIMS, type Claim } from './claims';

const ALL: readonly Claim[] = CLAIMS;
const byId: ReadonlyMap<string, Claim> = new Map(ALL.map((one) => [one.id, one]));

/** A claim of the texts by its number, such as `D1-07`; nothing for a number that no claim has. */
export const claimById = (id: string): Claim | undefined => byId.get(id);

/** The claims that the chain alone does not show whole, in the order of the texts. */
export const openClaims = (): readonly Claim[] => ALL.filter(({ opens }) => opens !== undefined);
