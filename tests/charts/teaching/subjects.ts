import type { Subject } from '../../../src/charts/subject';
import type { States } from '../../../src/content/teaching/stand';
import type { Stand } from '../../../src/content/teaching/step';
import { PARAMETERS } from '../../../src/model/parameters';
import { rivalNames } from '../../../src/state/rivals';
import { openingScene } from '../../../src/state/scene';
import { settingOf } from '../../../src/state/teaching/classroom.svelte';
import type { Locale } from '../../../src/text';

/** Two states of the model as a picture takes them, with the rivals named as at a stand. */
export const subjectOf = ({ before, now }: States, stand: Stand, locale: Locale): Subject => {
  const names = rivalNames({ ...openingScene(locale), now: settingOf(stand) }, now.inputs.alternatives.length);
  return {
    now,
    before,
    locale,
    t: (text) => text[locale],
    rowName: (id) => PARAMETERS[id].label[locale],
    rivalName: (index) => names[index] ?? '',
    touched: new Set(),
  };
};
