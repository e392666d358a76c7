import { STATIONS, type StationId } from '../../content/stations';
import type { OutputId } from '../../model/outputs';
import type { Mark } from '../mark';
import type { Picture } from '../picture';

/** One of the three answers to “does it rise, stay or fall?”, as it is printed. */
export interface Band {
  readonly id: 'up' | 'same' | 'down';
  readonly name: string;
  /** '52 or more'. */
  readonly border: string;
  /** How many guessed it; nothing where nobody is counted. */
  readonly count?: number;
  /** How many guessed it in the round before this one; nothing where there was none. */
  readonly earlier?: number;
}

/** The three bands that take the place of the plane while a room guesses. */
export interface Bands {
  readonly output: OutputId;
  /** From above: up, same, down. */
  readonly bands: readonly [Band, Band, Band];
  /** The borders on a scale of 0…100: of the axis of attitude, or of percent. Nothing: three equal bands. */
  readonly borders?: { readonly low: number; readonly high: number };
  /** What stood before on that scale, and as it is printed. */
  readonly was: { readonly at: number; readonly text: string };
  /** What the bands measure. */
  readonly title: string;
  /** 'now', 'guessed by 30'. */
  readonly nowWord: string;
  readonly counted?: string;
  /** Only after the reveal: which band it was, where in it on that scale, and the words for it. */
  readonly answer?: { readonly band: Band['id']; readonly at: number; readonly text: string; readonly by: string };
  /** Why, under the bands; only after the reveal. */
  readonly why?: string;
}

/** How a picture of the chain is led: how far it goes, and what is asked. */
export interface Guide {
  /** The last station that is drawn. Whatever lies behind it is not made at all. */
  readonly shown: StationId;
  readonly bands?: Bands;
  /** Words in the place of the money while it is hidden. */
  readonly hiddenWord?: string;
  /** One's own guess of attitude, to be drawn on its axis, and its words. */
  readonly guess?: { readonly at: number; readonly text: string };
  /** Leaves the place of the money free for a text. */
  readonly withoutMoney?: boolean;
}

const PLACES: readonly StationId[] = STATIONS.map(({ id }) => id);
/** Is a station before the curtain? */
export const reaches = ({ shown }: Pick<Guide, 'shown'>, station: StationId): boolean =>
  PLACES.indexOf(station) <= PLACES.indexOf(shown);

/** Marks that lead nowhere: on the stage and in lessons there are no drawers. */
export const leadingNowhere = (picture: Picture): Picture => ({ ...picture, marks: picture.marks.map(closed) });

const closed = (mark: Mark): Mark => {
  if (mark.kind !== 'words' || !mark.opens) return mark;
  const { kind, id, look, part, x, y, size, anchor, width, output } = mark;
  const parts = mark.parts.filter(({ text }) => text !== ' ›');
  return { kind, id, look, part, x, y, size, anchor, width, parts, ...(output && { output }) };
};
