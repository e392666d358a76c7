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

/** Reads what was kept; whatever is damaged or unknown is left out. Never throws. */
export function readProgress(text: string | null): Progress {
  if (text === null || text.length > LONGEST) return {};
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return {};
  }
  if (!isRecord(kept) || kept['version'] !== VERSION || !isRecord(kept['lessons'])) return {};
  const list = Object.entries(kept['lessons']).slice(0, MOST);
  return Object.fromEntries(
    list.flatMap(([id, value]) => {
      const read = /^[a-z0-9]{1,40}$/.test(id) ? one(value) : undefined;
      return read ? [[id, read] as const] : [];
    }),
  );
}

export const writeProgress = (progress: Progress): string => JSON.stringify({ version: VERSION, lessons: progress });

/** The phase that may be shown where one was asked for: nothing behind the question without a guess. */
export const allowedPhase = ({ guess }: LessonProgress, wanted: Phase): Phase =>
  guess === undefined ? 'predict' : wanted;
