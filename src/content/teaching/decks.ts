import { agent } from './decks/agent';
import { five } from './decks/five';
import { session } from './decks/session';
import { shop } from './decks/shop';
import { software } from './decks/software';
import { tetra } from './decks/tetra';
import type { Deck } from './step';

/** The decks that come with the product, in the order of the list. Their ids and those of their steps are in links. */
export const DECKS: readonly Deck[] = [session, shop, agent, software, five, tetra];

const byId: ReadonlyMap<string, Deck> = new Map(DECKS.map((deck) => [deck.id, deck]));

/** A deck by its id; nothing for an id that none has. */
export const deckById = (id: string): Deck | undefined => byId.get(id);
