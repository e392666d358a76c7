import { FLAWS } from '../../content/file-notices';
import { isFields, type Flaws } from '../map-file-schema';
import { endsOf } from './fields';
import { writeStudy } from './token';

/** What is asked of a map of a file, as a link carries it; what is not taken is named. */
export const studyIn = (map: unknown, flaws: Flaws): { readonly study?: string } => {
  const raw = isFields(map) ? map['study'] : undefined;
  if (raw === undefined || raw === null) return {};
  if (!isFields(raw)) {
    flaws.add('study', FLAWS.notGroup, raw);
    return {};
  }
  const known: Record<string, number> = {};
  for (const [name, value] of Object.entries(raw)) {
    const ends = endsOf(name);
    if (!ends) flaws.add(`study.${name}`, FLAWS.noField);
    else if (typeof value !== 'number' || !Number.isFinite(value)) flaws.add(`study.${name}`, FLAWS.notNumber, value);
    else if (value < ends[0] || value > ends[1]) flaws.add(`study.${name}`, FLAWS.outside);
    else known[name] = value;
  }
  const study = writeStudy(known);
  return study ? { study } : {};
};
