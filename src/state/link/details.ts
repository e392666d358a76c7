import { caseById } from '../../content/cases';
import { contentsDetails } from '../../content/contents';
import type { Text } from '../../text';
import type { Work } from '../scene';

/** What a piece of work holds, for a person to check before it is opened. */
export const detailsOf = ({ now, names }: Work): readonly Text[] =>
  contentsDetails({
    title: names['title'] ?? null,
    case: caseById(now.case)?.title ?? null,
    values: now.changes,
    rivals: now.alternatives?.length ?? 0,
  });
