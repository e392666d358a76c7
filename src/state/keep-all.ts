import { mapsAdded } from '../content/map-notices';
import { tail } from './link';
import { bare } from './map-link';
import type { Work } from './scene';
import type { Session } from './session.svelte';

/** Several maps from a file become one's own, beside what is shown; those that are there already are left out. */
export async function keepAll(session: Session, works: readonly Work[]): Promise<void> {
  const { keeper, locale } = session;
  const links = works.map((work) => tail({ ...work, locale, theme: 'auto' }));
  const there = keeper.list.map(({ link }) => bare(link));
  const added = links.filter((link, place) => links.indexOf(link) === place && !there.includes(bare(link)));
  await keeper.add(...added);
  session.tell(mapsAdded(added.length, works.length - added.length));
}
