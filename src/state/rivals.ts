import { caseById } from '../content/cases';
import { fill, type Text } from '../text';
import type { Alternative } from '../model/alternatives';
import { rivalKey, type Names, type Scene, type Work } from './scene';

/** A rival nobody has described yet: a good and well-known offer. */
const NEW_RIVAL: Alternative = { deliveredValue: 18, availability: 0.8, copies: 1 };
const RIVAL: Text = { zh: '对手{place}', en: 'Rival {place}' };

type Named = Pick<Scene, 'now' | 'names' | 'locale'>;

const numbered = (place: number, { locale }: Named): string => fill(RIVAL[locale], { place: String(place + 1) });

/** The name of the rival at a place: its own, that of the case, or a number. */
const rivalName = (scene: Named, place: number): string =>
  scene.names[rivalKey(place)] ?? caseById(scene.now.case)?.rivals[place]?.[scene.locale] ?? numbered(place, scene);

export const rivalNames = (scene: Named, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => rivalName(scene, place));

/** Rivals with one of them changed. A delivered value replaces ratings, and ratings replace a delivered value. */
export const merged = (
  rivals: readonly Alternative[],
  index: number,
  { ratings, deliveredValue, availability, copies }: Partial<Alternative>,
): readonly Alternative[] =>
  rivals.map((rival, place) => {
    if (place !== index) return rival;
    const offer = ratings
      ? { ratings }
      : deliveredValue !== undefined || !rival.ratings
        ? { deliveredValue: deliveredValue ?? rival.deliveredValue ?? 0 }
        : { ratings: rival.ratings };
    return { ...offer, availability: availability ?? rival.availability, copies: copies ?? rival.copies };
  });

/** The names when the rivals of the baseline come back: those that places took over from one another go. */
export const restoredNames = ({ now, before, names }: Work): Names =>
  now.alternatives === before.alternatives
    ? names
    : Object.fromEntries(Object.entries(names).filter(([key]) => !/^rival\d$/.test(key)));

/** One more rival. Where the case has a name for this place, that name belongs to a rival that was removed. */
export const newRival = (scene: Named, place: number): { readonly rival: Alternative; readonly names: Names } => ({
  rival: NEW_RIVAL,
  names: caseById(scene.now.case)?.rivals[place]
    ? { ...scene.names, [rivalKey(place)]: numbered(place, scene) }
    : scene.names,
});

/**
 * One rival fewer. The others move up a place and take their names along: as names of their own from then on, because
 * the names of a case stand for places.
 */
export const withoutRival = (
  scene: Named,
  rivals: readonly Alternative[],
  index: number,
): { readonly alternatives: readonly Alternative[]; readonly names: Names } => {
  if (!rivals[index]) return { alternatives: rivals, names: scene.names };
  const names: Record<string, string> = { ...scene.names };
  for (let place = index; place < rivals.length; place += 1) {
    delete names[rivalKey(place)];
    if (place + 1 < rivals.length) names[rivalKey(place)] = rivalName(scene, place + 1);
  }
  return { alternatives: rivals.filter((_, place) => place !== index), names };
};
