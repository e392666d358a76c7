import { STATIONS, type StationId } from '../../content/stations';
import { readAnswers } from './read-answers';
import { TIMERS, type ShowState, type Timer, type TimerKind } from './show.svelte';

/** Which of the two windows of a show. */
export type Role = 'stage' | 'notes';
export const otherRole = (role: Role): Role => (role === 'stage' ? 'notes' : 'stage');

/** Which of two states is the newer one: the count of changes, then the window that made it. */
export interface Stamp {
  /** Changes so far; 0: nothing has been changed or heard yet. */
  readonly n: number;
  readonly by: Role;
  /** Number of the window that made the change; a reopened one has another. */
  readonly key: number;
}

/** Does `a` replace `b`? The later change; at a draw what the room already sees. Both windows answer alike. */
export const newer = (a: Stamp, b: Stamp): boolean =>
  a.n !== b.n ? a.n > b.n : a.by !== b.by ? a.by === 'stage' : a.key > b.key;

/** What the presenter asks of the stage besides a state: play the last change again, put the step back. */
export const ORDERS = ['replay', 'restore'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * 'ask' wants a state, 'ping' a 'pong'; 'unread' answers a state that could not be read. 'seek' wants a 'here', which names
 * the pair that somebody is in, or 'led': this show has its presenter's window already.
 */
export type Said =
  | { readonly kind: 'ask' | 'ping' | 'pong' | 'bye' | 'seek' | 'unread' | 'led' }
  | { readonly kind: 'here'; readonly here: string }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'state'; readonly stamp: Stamp; readonly state: ShowState };

/**
 * What was heard; 'garbled' is a state of the other window that is none here: of another version, or of a changed deck.
 * 'beside' is a state of a second window for the same: both belong to one pair where a tab was doubled.
 */
export type Heard =
  Said | { readonly kind: 'garbled' } | { readonly kind: 'beside'; readonly stamp: Stamp; readonly state: ShowState };

/** What goes from window to window. */
export interface Envelope {
  readonly pair: string;
  readonly deck: string;
  readonly from: Role;
  readonly said: Said;
}

/** A secret that both windows know. */
export const isPair = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);

/** Changes of a show are counted up to here; nobody presses so often. */
const MOST_CHANGES = 2 ** 40;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);
/** A moment of a clock, in milliseconds since 1970. */
const isMoment = (value: unknown): value is number => isWhole(value, 0, 2 ** 43);

const STATION_IDS: readonly StationId[] = STATIONS.map(({ id }) => id);
const TIMER_KINDS = Object.keys(TIMERS) as TimerKind[];
const OVER = ['qr', 'compare', 'help'] as const satisfies readonly NonNullable<ShowState['over']>[];

const readTimer = (value: unknown): Timer | null | undefined => {
  if (value === null) return null;
  if (!isFields(value)) return undefined;
  const { kind, ends } = value;
  return isOf(TIMER_KINDS, kind) && isMoment(ends) ? { kind, ends } : undefined;
};

/** A state that somebody sent; undefined where anything in it is not what it has to be. @param beats how many there are */
export function readState(value: unknown, beats: number): ShowState | undefined {
  if (!isFields(value)) return undefined;
  const { at, black, spot, locked, over, began, session } = value;
  const timer = readTimer(value['timer']);
  const answers = readAnswers(value['answers']);
  if (!isWhole(at, 0, beats - 1) || typeof black !== 'boolean' || typeof locked !== 'boolean') return undefined;
  if (spot !== null && !isOf(STATION_IDS, spot)) return undefined;
  if (over !== null && !isOf(OVER, over)) return undefined;
  if (!isMoment(began) || !isWhole(session, 0, 255) || timer === undefined || answers === undefined) return undefined;
  return { at, black, spot, locked, over, timer, began, session, answers };
}

const readStamp = (value: unknown): Stamp | undefined => {
  if (!isFields(value)) return undefined;
  const { n, by, key } = value;
  return isWhole(n, 1, MOST_CHANGES) && (by === 'stage' || by === 'notes') && isWhole(key, 0, 2 ** 32)
    ? { n, by, key }
    : undefined;
};

function readSaid(value: unknown, beats: number): Heard | undefined {
  if (!isFields(value)) return undefined;
  const { kind, here, order } = value;
  if (isOf(['ask', 'ping', 'pong', 'bye', 'seek', 'unread', 'led'], kind)) return { kind };
  if (kind === 'here') return isPair(here) ? { kind, here } : undefined;
  if (kind === 'order') return isOf(ORDERS, order) ? { kind, order } : undefined;
  if (kind !== 'state') return undefined;
  const stamp = readStamp(value['stamp']);
  const state = stamp && readState(value['state'], beats);
  return stamp && state ? { kind, stamp, state } : { kind: 'garbled' };
}

/** Who listens: what is not addressed to it, or not of that shape, was not said. */
export interface Listener {
  readonly pair: string;
  readonly deck: string;
  readonly role: Role;
  readonly beats: number;
}
/** What was said by the other window, or shown by one like this; null for anything else, whoever sent it. Never throws. */
export function readEnvelope(value: unknown, { pair, deck, role, beats }: Listener): Heard | null {
  try {
    if (!isFields(value)) return null;
    // The secret first: what comes without it is not looked at.
    const { pair: secret, deck: shown, from } = value;
    if (secret !== pair || shown !== deck || (from !== role && from !== otherRole(role))) return null;
    const said = readSaid(value['said'], beats) ?? null;
    if (from !== role) return said;
    return said?.kind === 'state' ? { ...said, kind: 'beside' } : null;
  } catch {
    return null;
  }
}
