import { OUTPUTS, type OutputId } from '../../model/outputs';
import { fill, type Text } from '../../text';
import { midSentence } from '../mid-sentence';

const ASK: Text = { zh: '{done}：{name}会怎样？', en: '{done}: what will {name} do?' };

/** What was done, and what is asked about it. In the middle of an English sentence a name begins small. */
export const asked = (done: Text, output: OutputId): Text => {
  const { label } = OUTPUTS[output];
  return {
    zh: fill(ASK.zh, { done: done.zh, name: label.zh }),
    en: fill(ASK.en, { done: done.en, name: midSentence(label.en, 'en') }),
  };
};
