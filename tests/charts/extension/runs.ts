import fc from 'fast-check';
import { loopRun, type LoopRun } from '../../../src/charts/extension/loop-run';
import type { Look } from '../../../src/charts/extension/phase-frame';
import type { ExtensionStart } from '../../../src/model/extension';
import { criticalTenures } from '../../../src/model/extension-equilibria';
import { extensionValues, type ExtensionValues } from '../../../src/model/extension-values';
import type { Locale } from '../../../src/text';
import { anyExtension } from '../../model/any-extension';

export const runOf = (values: Partial<ExtensionValues>, start: ExtensionStart = {}): LoopRun => {
  const whole = extensionValues(values);
  return loopRun(whole, start, criticalTenures(whole));
};
export const lookOf = (locale: Locale, s = 1): Look => ({ s, locale, t: (text) => text[locale] });

export const anyStart = fc.record({
  stickiness: fc.double({ min: 0, max: 1, noNaN: true }),
  services: fc.double({ min: 1, max: 24, noNaN: true }),
  customers: fc.double({ min: 0, max: 1200, noNaN: true }),
});
export interface AnySetting {
  readonly values: Partial<ExtensionValues>;
  readonly start: ExtensionStart;
}
/** Any setting, half of them where two ends are usual. */
export const anySetting: fc.Arbitrary<AnySetting> = fc.record({
  values: fc.oneof(
    anyExtension,
    fc.record({
      staffTenure: fc.double({ min: 4, max: 60, noNaN: true }),
      touchQuality: fc.double({ min: 0.5, max: 1, noNaN: true }),
    }),
  ),
  start: anyStart,
});
export const made = ({ values, start }: AnySetting): LoopRun => runOf(values, start);
