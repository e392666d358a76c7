import type { Case } from '../case';
import { agent } from './agent';
import { airline } from './airline';
import { baseline } from './baseline';
import { cornerShop } from './corner-shop';
import { delivery } from './delivery';
import { fedex } from './fedex';
import { ibm } from './ibm';
import { kfc } from './kfc';
import { latent } from './latent';
import { lianjia } from './lianjia';
import { markets } from './markets';
import { mcdonalds } from './mcdonalds';
import { meituan } from './meituan';
import { mobile } from './mobile';
import { monopoly } from './monopoly';
import { opening } from './opening';
import { pack } from './pack';
import { priceWar } from './price-war';
import { software } from './software';
import { tetraPak } from './tetra-pak';

const ALL = [
  ...opening,
  ...baseline,
  ...kfc,
  ...mcdonalds,
  ...delivery,
  ...pack,
  ...ibm,
  ...airline,
  ...fedex,
  ...software,
  ...tetraPak,
  ...cornerShop,
  ...monopoly,
  ...priceWar,
  ...latent,
  ...agent,
  ...lianjia,
  ...meituan,
  ...markets,
  ...mobile,
] as const;

export type CaseId = (typeof ALL)[number]['id'];

/** Every case, in the order of the list. */
export const CASES: readonly Case[] = ALL;

const byId: ReadonlyMap<string, Case> = new Map(CASES.map((one) => [one.id, one]));

/** A case by its id; nothing for an id that no case has, such as one from a foreign link. */
export const caseById = (id: string | undefined): Case | undefined => (id === undefined ? undefined : byId.get(id));
