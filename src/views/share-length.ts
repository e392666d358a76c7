import { SHARE } from '../content/share-words';
import { tail, type Manner } from '../state/link';
import { NOW } from '../state/link/table';
import type { Scene } from '../state/scene';
import { pristine, sameSetting, type Setting } from '../state/setting';
import { fill, type Text } from '../text';

/** Above this many characters some programs cut a link, and its QR code is no longer read from the back of a room. */
export const LONG = 250;

interface Steps {
  readonly low: number;
  readonly step: number;
}
/** A value that no slider stops at; dust of binary fractions does not count. */
const off = (value: number, { low, step }: Steps): boolean => {
  const steps = (value - low) / step;
  return Math.abs(steps - Math.round(steps)) > 1e-6;
};
function offSteps({ changes, alternatives }: Setting): number {
  const values = NOW.parameters.filter((row) => off(changes[row.id as keyof typeof changes] ?? row.low, row));
  const { deliveredValue, availability, copies, rating } = NOW.rival;
  const rivals = (alternatives ?? []).flatMap((one) => [
    ...(one.ratings ? Object.values(one.ratings).map((value) => off(value, rating)) : []),
    ...(one.ratings ? [] : [off(one.deliveredValue ?? 0, deliveredValue)]),
    off(one.availability, availability),
    off(one.copies, copies),
  ]);
  return values.length + rivals.filter(Boolean).length;
}

const counted = (text: Text, count: number): Text => ({
  zh: fill(text.zh, { count: String(count) }),
  en: fill(text.en, { count: String(count) }),
});

/** Does a scene hold a baseline that is not its case as it is told? */
export const ownBaseline = ({ now, before }: Pick<Scene, 'now' | 'before'>): boolean =>
  !sameSetting(before, pristine(now.case, now.view));

/** What makes the link of a scene long, the most telling first; all of it, whether the link is long or not. */
export function lengthCauses(scene: Scene, manner: Manner): readonly Text[] {
  const names = tail(scene, manner).length - tail(scene, { ...manner, numbersOnly: true }).length;
  const own = ownBaseline(scene);
  const steps = offSteps(scene.now) + (own ? offSteps(scene.before) : 0);
  const changes = Object.keys(scene.now.changes).length;
  return [
    ...(names > 0 ? [counted(SHARE.longNames, names)] : []),
    ...(steps > 0 ? [counted(SHARE.longSteps, steps)] : []),
    ...(own ? [SHARE.longBaseline] : []),
    ...(steps === 0 && changes > 0 ? [counted(SHARE.longChanges, changes)] : []),
  ];
}
