import { caseById } from '../content/cases';
import { MAPS } from '../content/map-words';
import { fill, type Locale } from '../text';
import { sides } from './map-link';
import type { MapRecord } from './map-record';
import { openAddress } from './open';
import { cleanName, NAME_LIMIT, type Scene } from './scene';

/** A kept map whose link has been read. */
export interface KeptMap {
  readonly record: MapRecord;
  /** null: its link cannot be read, by this version or at all. */
  readonly scene: Scene | null;
}

/** What a kept link shows; null when it cannot be read. */
export const sceneIn = async (link: string, locale: Locale): Promise<Scene | null> => {
  const { scene, work, outcome } = await openAddress(...sides(link), locale);
  return work || outcome === 'none' ? scene : null;
};

/**
 * Reads kept maps, in their order.
 * @param before what was read last: of a map that has not changed since, the same object is given again
 */
export const readKept = (
  records: readonly MapRecord[],
  locale: Locale,
  before: readonly KeptMap[] = [],
): Promise<readonly KeptMap[]> => {
  const known = new Map(before.map((map) => [map.record.id, map]));
  return Promise.all(
    records.map(async (record) => {
      const last = known.get(record.id);
      if (last?.record.revision === record.revision && last.record.link === record.link) return last;
      return { record, scene: await sceneIn(record.link, locale) };
    }),
  );
};

/** The name of a map, or that of its case. */
export const titleOf = ({ names, now }: Scene, locale: Locale): string =>
  names['title'] ?? caseById(now.case)?.title[locale] ?? now.case;

const COPY = /\s(?:副本|copy)(?:\s\d+)?$/;

/** The title of a copy: 'Shop copy', or 'Shop copy 2' when that is taken, as short as titles have to be. */
export const copyTitle = (title: string, taken: readonly string[], locale: Locale): string => {
  const base = title.replace(COPY, '');
  for (let count = 1; ; count += 1) {
    const end = fill(MAPS.copyOf[locale], { name: '' }) + (count > 1 ? ` ${count}` : '');
    const copy = cleanName(base.slice(0, NAME_LIMIT - end.length)) + end;
    if (!taken.includes(copy)) return copy;
  }
};
