import { caseById } from '../../content/cases';
import { cause, differences } from '../../content/headline-cause';
import { headline, spell } from '../../content/headline';
import type { Story as Told } from '../../content/story';
import { evaluateSettled } from '../../model/evaluate';
import { PARAMETERS } from '../../model/parameters';
import type { Locale, Text } from '../../text';
import type { Names } from '../scene';
import { inputsOf, pristine, sameSetting, type Setting } from '../setting';

/** A state, what it is compared with, and how things are called. */
export interface Recorded {
  readonly now: Setting;
  readonly before: Setting;
  readonly names: Names;
}

/** What was done between a case and the one it turns into, where both stand as they were told. */
const moveOf = ({ now, before }: Recorded): Text | undefined => {
  const next = caseById(before.case)?.next;
  const told = [before, now].every((one) => sameSetting(one, pristine(one.case, one.view)));
  return told && next?.case === now.case && before.view === now.view ? next.move : undefined;
};
const toldOf = (recorded: Recorded, locale: Locale): Told => {
  const [now, before] = [inputsOf(recorded.now), inputsOf(recorded.before)];
  return {
    now: { inputs: now, result: evaluateSettled(now) },
    before: { inputs: before, result: evaluateSettled(before) },
    locale,
    name: (id) => recorded.names[id] ?? PARAMETERS[id].label[locale],
    move: moveOf(recorded),
  };
};
const inBoth = (tell: (locale: Locale) => string): Text => ({ zh: tell('zh'), en: tell('en') });

/** The sentence that the model writes about a state: the headline of the main screen. */
export const sentenceText = (recorded: Recorded): Text =>
  inBoth((locale) => spell(headline(toldOf(recorded, locale))).trim());

/** The same with marks round what is strong in it, as texts of steps have them. */
export const markedSentence = (recorded: Recorded): Text =>
  inBoth((locale) => {
    const sentence = headline(toldOf(recorded, locale));
    const plain = spell(sentence).trim();
    // A name may hold such a mark itself.
    if (plain.includes('*')) return plain;
    return spell(
      sentence.map((clause) => clause.map(({ text, strong }) => ({ text: strong ? `*${text}*` : text }))),
    ).trim();
  });

/** What was done, in a few words; the name of the map or of its case where nothing was. */
export const causeText = (recorded: Recorded): Text =>
  inBoth((locale) => {
    const told = toldOf(recorded, locale);
    const changed = differences(told.before.inputs, told.now.inputs);
    const named = recorded.names['title'] ?? caseById(recorded.now.case)?.title[locale] ?? recorded.now.case;
    return changed.length === 0 ? named : cause(told, changed);
  });
