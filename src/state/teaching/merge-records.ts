import type { StoryRecord } from './story-shelf';

export interface Merged {
  readonly records: readonly StoryRecord[];
  /** Stories that two windows have changed: the old id stays with the other window's, this one's got a new id. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * What this window has, laid together with what another one has written since: nothing that either has changed is lost.
 * @param base what lay on the shelf when this window last read or wrote it
 * @param mine what this window has now
 * @param there what lies on the shelf now
 */
export const mergedRecords = (
  base: readonly StoryRecord[],
  mine: readonly StoryRecord[],
  there: readonly StoryRecord[],
  newId: () => string,
): Merged => {
  const renamed = new Map<string, string>();
  if (mine === base) return { records: there, renamed };
  const [bases, mines, theirs] = [base, mine, there].map((list) => new Map(list.map((one) => [one.id, one])));
  const revision = (list: ReadonlyMap<string, StoryRecord> | undefined, id: string) => list?.get(id)?.revision ?? 0;
  const touchedHere = (id: string) => revision(mines, id) !== revision(bases, id);
  const touchedThere = (id: string) => revision(theirs, id) !== revision(bases, id);
  const kept = mine.flatMap((record): readonly StoryRecord[] => {
    const { id } = record;
    const other = theirs?.get(id);
    if (!touchedThere(id)) return [record];
    if (!touchedHere(id)) return other ? [other] : [];
    if (!other) return [record];
    const copy = newId();
    renamed.set(id, copy);
    return [other, { ...record, id: copy, revision: 1 }];
  });
  // New there, or changed there while it was deleted here.
  const more = there.filter(({ id }) => !mines?.has(id) && touchedThere(id));
  return { records: [...kept, ...more], renamed };
};
