/** The undo list over any immutable value. Entries are shared, never copied. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

/** How many steps can be taken back; the oldest are forgotten. */
export const HISTORY_LIMIT = 200;

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** A new present. What had been undone is gone; pushing the present itself changes nothing. */
export const push = <T>(history: History<T>, next: T): History<T> =>
  Object.is(next, history.now)
    ? history
    : { past: [...history.past, history.now].slice(-HISTORY_LIMIT), now: next, future: [] };

export const canUndo = (history: History<unknown>): boolean => history.past.length > 0;
export const canRedo = (history: History<unknown>): boolean => history.future.length > 0;

/** One step back; the same history when there is none. */
export const undo = <T>(history: History<T>): History<T> => {
  if (!canUndo(history)) return history;
  return {
    past: history.past.slice(0, -1),
    now: history.past[history.past.length - 1] as T,
    future: [history.now, ...history.future],
  };
};

/** One undone step forward again; the same history when there is none. */
export const redo = <T>(history: History<T>): History<T> => {
  if (!canRedo(history)) return history;
  return {
    past: [...history.past, history.now],
    now: history.future[0] as T,
    future: history.future.slice(1),
  };
};

/** The same history with every entry changed alike. */
export const mapped = <T>({ past, now, future }: History<T>, change: (entry: T) => T): History<T> => ({
  past: past.map(change),
  now: change(now),
  future: future.map(change),
});
