/** The phases of a lesson, in order. */
export const PHASES = ['predict', 'observe', 'explain', 'challenge'] as const;
export type Phase = (typeof PHASES)[number];
