import { caseById } from '../../content/cases';
import { settledNotice, type Notice } from '../../content/notices';
import { VIEW_IDS } from '../../model/views';
import { edited, pristine, type Changes, type Setting } from '../setting';
import type { Work } from '../scene';
import type { Written, WrittenSetting } from './written';

/** Looks a setting of today’s version up and settles it; undefined when there is no such case or view. */
const setting = (written: WrittenSetting, notices: Notice[]): Setting | undefined => {
  const view = VIEW_IDS.find((id) => id === written.view);
  if (!view || !caseById(written.case)) return undefined;
  // Ids that no parameter has are settled away, and said.
  const edit = { values: written.values as Changes, ...(written.rivals && { alternatives: written.rivals }) };
  const result = edited(pristine(written.case, view), edit);
  if (result.settled.length > 0) notices.push(settledNotice(result.settled));
  return result.setting;
};

/** What a written state of today’s version stands for; undefined when its case is not known. */
export const workOf = (written: Written): { readonly work: Work; readonly notices: readonly Notice[] } | undefined => {
  const notices: Notice[] = [];
  const now = setting(written.now, notices);
  const before = written.before ? setting(written.before, notices) : now && pristine(now.case, now.view);
  return now && before && { work: { now, before, names: written.names }, notices };
};
