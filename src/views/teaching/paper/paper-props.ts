import type { Measure } from '../../../charts/measure';
import type { Subject } from '../../../charts/subject';
import type { Case } from '../../../content/case';
import type { Sentence } from '../../../content/sentence';
import type { Solved } from '../../../content/teaching/paper-answers';
import type { Text } from '../../../text';
import type { PaperLink } from './paper-link';

/** What every sheet is made from. */
export interface PaperProps {
  /** With names as long as sentences have room for. */
  readonly state: Solved;
  /** The same for pictures, with whole names and with what it is compared with. */
  readonly subject: Subject;
  readonly headline: Sentence;
  /** The name of the map, or the title of its case. */
  readonly title: string;
  readonly one: Case | undefined;
  /** How much differs from the case as it is told. */
  readonly changes: number;
  readonly link: PaperLink;
  /** Today, written out. */
  readonly date: string;
  readonly measure: Measure;
  readonly t: (text: Text) => string;
}
