import type { Text } from '../text';
import { valuesOf } from './notices';

/** What was read of something that came from outside, for a person to check. */
export interface Contents {
  readonly title: string | null;
  readonly case: Text | null;
  readonly values: Readonly<Record<string, number>>;
  readonly rivals: number;
}

export const contentsDetails = ({ title, case: one, values, rivals }: Contents): readonly Text[] => [
  ...(title ? [{ zh: `名称：${title}`, en: `Name: ${title}` }] : []),
  ...(one ? [{ zh: `案例：${one.zh}`, en: `Case: ${one.en}` }] : []),
  ...valuesOf(values),
  ...(rivals > 0 ? [{ zh: `对手${rivals}个`, en: `Rivals: ${rivals}` }] : []),
];
