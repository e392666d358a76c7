import type { Alternative } from './alternatives';
import type { ParameterId } from './parameters';

/** The inputs over some arithmetic; the alternatives stay plain numbers. */
export type Given<T> = Readonly<Record<ParameterId, T>> & { readonly alternatives: readonly Alternative[] };
