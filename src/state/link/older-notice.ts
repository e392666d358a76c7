import { CAUTIONS, linkOlder, OFFERS } from '../../content/link-notices';
import { outputText } from '../../content/readout';
import { evaluateSettled, type Result } from '../../model/evaluate';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import type { Text } from '../../text';
import { inputsOf } from '../setting';
import type { Work } from '../scene';
import type { Older } from '../versions/older';
import { workOf } from './resolve';
import { VERSION } from './table';
import type { Told } from './told';
import type { Written } from './written';

/** What an old link is compared by. */
const COMPARED: readonly OutputId[] = ['retention', 'lifetimeValue'];

const told = (result: Result): Text => {
  const list = (locale: 'zh' | 'en') =>
    COMPARED.map((id) => `${OUTPUTS[id].label[locale]} ${outputText(id, result[id], locale)}`);
  return { zh: list('zh').join('，'), en: list('en').join(', ') };
};

/** The older model’s numbers beside today’s, and the way to see what makes the difference. */
export const olderNotice = (written: Written, opened: Work, older: Older): Told => {
  const then = older.resultOf(written);
  // The same changes over what is presumed today.
  const today = workOf({ ...written, version: VERSION })?.work;
  const result = today && evaluateSettled(inputsOf(today.now));
  const differs = then && result && JSON.stringify(told(then)) !== JSON.stringify(told(result));
  return {
    ...linkOlder(written.version, told(then ?? evaluateSettled(inputsOf(opened.now))), differs ? told(result) : null),
    offers: differs
      ? [{ label: OFFERS.difference, caution: CAUTIONS.difference, work: { ...today, before: opened.now } }]
      : [],
  };
};
