import type { CrowdStory } from '../../content/people-sentences';
import type { Inputs } from '../../model/settle';
import type { Text } from '../../text';

/** What the pictures of a crowd show. */
export interface CrowdSubject extends CrowdStory {
  readonly inputs: Inputs;
  readonly plane: 'satisfaction' | 'attitude';
  readonly t: (text: Text) => string;
  /** Scale of type and strokes. */
  readonly s: number;
}
