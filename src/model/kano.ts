import { numbers } from './arithmetic';
import { feltDisconfirmation } from './satisfaction';

/** Loss aversion of a component by its Kano class (E8k): must-be, one-dimensional, attractive. */
export const KANO_AVERSION = { mustBe: 4, oneDimensional: 1, attractive: 0.25 } as const;
export type KanoClass = keyof typeof KANO_AVERSION;

/** One component of the offer: what it gives and what was expected of it, in points. */
export interface KanoComponent {
  readonly given: number;
  readonly expected: number;
  readonly class: KanoClass;
}

/**
 * Disconfirmation felt component by component, in points (E8k): Σ g(y − e; λ of its class, h). With every component
 * one-dimensional it is exactly delivered value minus expectation.
 * @param width smoothing of the kink in points, > 0
 */
export const kanoDisconfirmation = (components: readonly KanoComponent[], width: number): number =>
  components.reduce(
    (total, { given, expected, class: kind }) =>
      total + feltDisconfirmation(numbers, given - expected, KANO_AVERSION[kind], width),
    0,
  );
