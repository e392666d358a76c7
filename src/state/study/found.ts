import { linkStudyDamaged } from '../../content/link-notices';
import { STUDY_KEY } from '../link/keys';
import type { Found } from '../link/opened';
import { valuesOf } from '../link/unwrap';
import { OPENING, pristine } from '../setting';
import { wholeStudy } from './token';

/** The same reading with what the text asks of the map; a damaged question is told, the map stays whole. */
export const withStudy = (found: Found, text: string): Found => {
  const values = valuesOf(text, STUDY_KEY).filter((value) => value !== '');
  if (values.length === 0 || (!found.work && found.outcome !== 'none')) return found;
  const study = values.map(wholeStudy).find((token) => token !== null);
  if (!study) return { ...found, notices: [...found.notices, linkStudyDamaged()] };
  // Nothing was changed on the map, but something is asked of it.
  const work = found.work ?? { now: pristine(OPENING), before: pristine(OPENING), names: {} };
  return { ...found, outcome: found.work ? found.outcome : 'exact', work: { ...work, study } };
};
