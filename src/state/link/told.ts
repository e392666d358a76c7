import type { Notice } from '../../content/notices';
import type { Text } from '../../text';
import type { Work } from '../scene';

/** Work that can be opened by a button beside what is told. */
export interface Offer {
  readonly label: Text;
  readonly work: Work;
  /** What has to be known about it once it is opened. */
  readonly caution?: Text;
}
/** What is told, and what can be done about it. */
export interface Told extends Notice {
  readonly offers?: readonly Offer[];
}
