import type { OutputId } from '../model/outputs';
import type { Text } from '../text';

/** The figures a map is known by, in causal order, and how they are printed. */
export const FIGURES = [
  { id: 'deliveredValue', label: { zh: '让渡价值', en: 'Delivered value' }, as: 'points' },
  { id: 'retention', label: { zh: '年留存率', en: 'Retention' }, as: 'percent' },
  { id: 'lifetimeValue', label: { zh: '终身价值', en: 'Lifetime value' }, as: 'yuan' },
] as const satisfies readonly {
  readonly id: OutputId;
  readonly label: Text;
  readonly as: 'points' | 'percent' | 'yuan';
}[];
