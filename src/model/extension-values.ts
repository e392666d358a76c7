import { EXTENSION_PARAMETERS, EXTENSION_PARAMETER_IDS, type ExtensionParameterId } from './extension-parameters';

export type ExtensionValues = Readonly<Record<ExtensionParameterId, number>>;

/**
 * A platform used several times a week, whose bond does not hang on one person (our assumption): many core touches,
 * hardly any hand-over. Two of its values lie beyond the sliders.
 */
export const PLATFORM: Partial<ExtensionValues> = {
  staffTenure: 240,
  handOverKept: 0.9,
  coreTouches: 6,
  extraTouches: 1,
  touchQuality: 0.7,
};

/** Values outside which the equations have no meaning. */
const DOMAIN: Partial<Record<ExtensionParameterId, readonly [number, number]>> = {
  touchQuality: [0, 1],
  handOverKept: [0, 1],
  staffTenure: [0.1, Infinity],
  adoptionSteepness: [0.1, 50],
  adoptionHalf: [0.001, Infinity],
  maximumServices: [1, Infinity],
  communitySize: [1, Infinity],
};

/**
 * Any subset of the parameters, completed by the defaults. A value that is not finite becomes the default; a value
 * without meaning (a negative rate, a share above 1) moves to the nearest one that has a meaning.
 */
export const extensionValues = (given: Partial<ExtensionValues>): ExtensionValues => {
  const values = {} as Record<ExtensionParameterId, number>;
  for (const id of EXTENSION_PARAMETER_IDS) {
    const [low, high] = DOMAIN[id] ?? [0, Infinity];
    const value = given[id];
    values[id] =
      value !== undefined && Number.isFinite(value)
        ? Math.min(high, Math.max(low, value))
        : EXTENSION_PARAMETERS[id].initial;
  }
  return values;
};
