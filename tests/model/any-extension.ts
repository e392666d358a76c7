import fc from 'fast-check';
import {
  EXTENSION_PARAMETERS,
  EXTENSION_PARAMETER_IDS,
  type ExtensionParameterId,
} from '../../src/model/extension-parameters';
import type { ExtensionValues } from '../../src/model/extension-values';

/** Any setting of the sliders of the loop. */
export const anyExtension: fc.Arbitrary<ExtensionValues> = fc.record(
  Object.fromEntries(
    EXTENSION_PARAMETER_IDS.map((id) => {
      const [min, max] = EXTENSION_PARAMETERS[id].range;
      return [id, fc.double({ min, max, noNaN: true })];
    }),
  ) as Record<ExtensionParameterId, fc.Arbitrary<number>>,
);
