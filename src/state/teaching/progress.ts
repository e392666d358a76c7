import { PHASES, type Phase } from '../../content/teaching/phases';

/** How far somebody came in a lesson. What is hidden is never part of it. */
export interface LessonProgress {
  /** On the scale that is printed. */
  readonly guess?: number;
  readonly sure?: boolean;
  readonly reason?: string;
  /** The last phase that was entered. */
  readonly phase: Phase;
  /** The reason that was picked last. */
  readonly picked?: string;
  readonly solved: boolean;
}
export type Progress = Readonly<Record<string, LessonProgress>>;

export const NOT_BEGUN: LessonProgress = { phase: 'predict', solved: false };
/** Where it is kept. */
export const PROGRESS_KEY = 'customer-value-map-lessons';
const VERSION = 1;
/** A line of reason, in letters. */
export const REASON_LENGTH = 120;
/** More lessons than there will ever be. */
const MOST = 100;
const LONGEST = 60_000;

/** What is kept in this browser as far as this page reads it, and whether a newer page has written it. */
export interface KeptProgress {
  readonly lessons: Progress;
  readonly newer: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line: no breaks, no control signs, not too long. */
export const cleanReason = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, REASON_LENGTH);

function one(value: unknown): LessonProgress | undefined {
  if (!isRecord(value)) return undefined;
  const { guess, sure, reason, phase, picked, solved } = value;
  const guessed = typeof guess === 'number' && Number.isFinite(guess);
  return {
    ...(guessed && { guess }),
    ...(guessed && typeof sure === 'boolean' && { sure }),
    ...(guessed && typeof reason === 'string' && { reason: cleanReason(reason) }),
    ...(typeof picked === 'string' && /^[a-z]{1,20}$/.test(picked) && { picked }),
    // Without a guess nothing behind it has been reached, whatever is written there.
    phase: guessed ? (PHASES.find((known) => known === phase) ?? 'observe') : 'predict',
    solved: guessed && solved === true,
  };
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Reads what was kept; whatever is damaged or unknown is left out. What a newer version of the page has written is not
 * understood and must stay. Never throws.
 */
export function readProgress(text: string | null): KeptProgress {
  const kept = parsed(text ?? '');
  const version = isRecord(kept) ? kept['version'] : undefined;
  const newer = typeof version === 'number' && version > VERSION;
  if (text === null || text.length > LONGEST || !isRecord(kept) || version !== VERSION || !isRecord(kept['lessons']))
    return { lessons: {}, newer };
  const list = Object.entries(kept['lessons']).slice(0, MOST);
  const lessons = Object.fromEntries(
    list.flatMap(([id, value]) => {
      const read = /^[a-z0-9]{1,40}$/.test(id) ? one(value) : undefined;
      return read ? [[id, read] as const] : [];
    }),
  );
  return { lessons, newer };
}

export const writeProgress = (progress: Progress): string => JSON.stringify({ version: VERSION, lessons: progress });

/** The phase that may be shown where one was asked for: nothing behind the question without a guess. */
export const allowedPhase = ({ guess }: LessonProgress, wanted: Phase): Phase =>
  guess === undefined ? 'predict' : wanted;
