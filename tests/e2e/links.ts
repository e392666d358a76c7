import { tail } from '../../src/state/link';
import { openingScene, type Theme } from '../../src/state/scene';
import { edited, pristine, type Changes } from '../../src/state/setting';
import type { Locale } from '../../src/text';

export type SceneChanges = Changes;

/** What stands behind the path of a link to a case with some values changed, compared with the case itself. */
export function encodeScene(scene: {
  readonly locale: Locale;
  readonly changes: SceneChanges;
  readonly case?: string;
  readonly theme?: Theme;
  readonly names?: Readonly<Record<string, string>>;
}): string {
  const start = pristine(scene.case ?? 'opening');
  return tail({
    ...openingScene(scene.locale),
    now: edited(start, { values: scene.changes }).setting,
    before: start,
    names: scene.names ?? {},
    theme: scene.theme ?? 'auto',
  });
}
