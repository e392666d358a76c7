import { PHASES, type Phase } from '../../content/teaching/phases';

/** The key of a teaching page in the query. */
export const TEACH_KEY = 't';
/** The key of a story of somebody else’s, behind the '#'. */
export const STORY_KEY = 'k';

/** What a step of a deck shows: how to read it, the question, the answer. */
export const BEATS = ['look', 'ask', 'reveal'] as const;
export type BeatKind = (typeof BEATS)[number];

/** Where somebody is on the teaching side. */
export type TeachingPlace =
  /** All lessons; `missing`: the address asked for one, or for a page, that is not there. */
  | { readonly kind: 'lessons'; readonly missing?: true }
  | { readonly kind: 'lesson'; readonly id: string; readonly phase: Phase }
  /** The choice of decks, and where own ones are made. */
  | { readonly kind: 'decks'; readonly story?: string }
  /** The stage: what the audience sees. */
  | { readonly kind: 'deck'; readonly id: string; readonly step: string; readonly beat: BeatKind }
  /** The presenter's window beside it. */
  | { readonly kind: 'notes'; readonly id: string; readonly step: string; readonly beat: BeatKind }
  /** A page whose controls somebody has chosen; the token is read by its own reader. */
  | { readonly kind: 'task'; readonly token: string };

const isOf = <T extends string>(list: readonly T[], value: string | undefined): value is T =>
  (list as readonly (string | undefined)[]).includes(value);

/** A place as one word of an address: letters, digits and '-'. */
export const teachToken = (place: TeachingPlace): string => {
  switch (place.kind) {
    case 'lesson':
      return `lesson-${place.id}-${place.phase}`;
    case 'deck':
    case 'notes':
      return `${place.kind}-${place.id}-${place.step}-${place.beat}`;
    case 'task':
      return `task-${place.token}`;
    default:
      return place.kind;
  }
};

/** Reads it; null for what is none of ours. Whether the deck or lesson exists is for who opens it to say. */
export const readTeachToken = (token: string): TeachingPlace | null => {
  const [kind, id = '', second, third] = token.split('-');
  if (kind === 'lessons' || kind === 'decks') return { kind };
  if (kind === 'task' && id) return { kind, token: id };
  if (!/^[a-z0-9]{1,40}$/.test(id)) return null;
  if (kind === 'lesson') return { kind, id, phase: isOf(PHASES, second) ? second : 'predict' };
  if (kind === 'deck' || kind === 'notes')
    return { kind, id, step: second ?? '', beat: isOf(BEATS, third) ? third : 'look' };
  return null;
};

/** What stands behind the '#' at a place. */
export const teachFragment = (place: TeachingPlace): string =>
  place.kind === 'decks' && place.story ? `#${STORY_KEY}=${place.story}` : '';

/** The teaching page an address names, if any. */
export const teachingIn = (search: string, hash = ''): TeachingPlace | null => {
  const token = new URLSearchParams(search).get(TEACH_KEY);
  const place = token === null ? null : readTeachToken(token);
  const story = new RegExp(`[#&]${STORY_KEY}=([0-9A-Za-z]+)`).exec(hash)?.[1];
  return place?.kind === 'decks' && story ? { ...place, story } : place;
};
