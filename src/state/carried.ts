import { pngText } from '../carriers/png-text';
import { svgText } from '../carriers/svg-text';
import {
  fileEmpty,
  fileEncoding,
  fileOfOtherKind,
  fileTooLong,
  pictureOfOtherKind,
  pictureWithoutMap,
  textReadSoFar,
} from '../content/file-notices';
import type { Notice } from '../content/notices';
import { plainlyOpened } from './link';
import type { Found } from './link/opened';
import { sides } from './map-link';
import { readMapFile, type MapFileRead } from './map-file';
import { openText } from './open';

/** A file that was dropped, pasted or chosen. */
export interface CarriedFile {
  /** Its name and media type are what somebody says of it; its kind is told by its bytes. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What our pictures carry their link under. */
export const KEYWORD = 'customer-value-map';
/** Longest text that is read, in MB; messages are a fifth of it. */
const MOST_MB = 5;
const MESSAGE_MB = 1;
/** So much of a message is looked at in one piece; a whole link is far shorter. */
const PIECE = 30_000;
/** After so many damaged links in different pieces nobody looks further. */
const MOST_DAMAGED = 4;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const letters = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const begins = (bytes: Uint8Array, signs: readonly number[], at = 0): boolean =>
  signs.every((sign, place) => bytes[at + place] === sign);

/** Pictures that carry nothing, by their first bytes. */
const pictureKind = (bytes: Uint8Array): string | null => {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'JPEG';
  if (begins(bytes, letters('GIF8'))) return 'GIF';
  if (begins(bytes, letters('RIFF')) && begins(bytes, letters('WEBP'), 8)) return 'WebP';
  if (begins(bytes, letters('BM')) && begins(bytes, [0, 0, 0, 0], 6)) return 'BMP';
  const brand = begins(bytes, letters('ftyp'), 4) ? String.fromCharCode(...bytes.subarray(8, 12)) : '';
  if (brand === 'avif' || brand === 'avis') return 'AVIF';
  return /^(?:hei[cfsx]|hev[cx]|mif1|msf1)$/.test(brand) ? 'HEIC' : null;
};

/** The text of a file, and whether every sign of it could be read; null for what is no text. */
const textOf = (bytes: Uint8Array): { readonly text: string; readonly sure: boolean } | null => {
  const wide = begins(bytes, [0xff, 0xfe]) ? 'utf-16le' : begins(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
  if (wide) return { text: new TextDecoder(wide).decode(bytes), sure: true };
  if (bytes.subarray(0, 4096).includes(0) || begins(bytes, letters('%PDF-'))) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sure: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), sure: false };
  }
};

const nothing = (notice: Notice): MapFileRead => ({ works: [], notices: [notice] });
const found = ({ work, notices }: Found): MapFileRead => ({ works: work ? [work] : [], notices });

/** The link that a picture carries. */
const readLink = async (link: string | null): Promise<MapFileRead> => {
  if (!link) return nothing(pictureWithoutMap());
  // Untouched work has no numbers in its link, and is a map all the same.
  const plainly = plainlyOpened(...sides(link), 'zh');
  if (plainly) {
    const { now, before, names } = plainly.scene;
    return { works: [{ now, before, names }], notices: plainly.notices };
  }
  const answer = await openText(link);
  return answer.outcome === 'none' ? nothing(pictureWithoutMap()) : found(answer);
};

/** A text in pieces, cut where no link goes on: at a blank line, else at the end of a line if there is one. */
function* pieces(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > PIECE) {
    const piece = text.slice(start, start + PIECE);
    const [blank, line] = [piece.lastIndexOf('\n\n'), piece.lastIndexOf('\n')];
    const end = blank > 0 ? blank + 2 : line > 0 ? line + 1 : PIECE;
    yield piece.slice(0, end);
    start += end;
  }
  yield text.slice(start);
}

/** A text with a link or a code somewhere in it. */
const readMessage = async (text: string): Promise<MapFileRead> => {
  if (text.length > MESSAGE_MB * 2 ** 20) return nothing(fileTooLong(MESSAGE_MB));
  let read = 0;
  const damaged: Found[] = [];
  let answer: Found | null = null;
  for (const piece of pieces(text)) {
    read += piece.length;
    answer = await openText(piece);
    if (answer.outcome === 'damaged') damaged.push(answer);
    else if (answer.outcome !== 'none') break;
    if (damaged.length >= MOST_DAMAGED) break;
  }
  if (!answer || answer.outcome === 'none') answer = damaged[0] ?? answer;
  if (!answer) return nothing(fileEmpty());
  const { works, notices } = found(answer);
  return { works, notices: read < text.length ? [...notices, textReadSoFar()] : notices };
};

/**
 * Reads a file that may carry maps: a picture or a map file of ours, or a text with a link in it. Total, in bounded
 * time: any bytes give an answer, and what could not be read is told.
 */
export const readCarried = async ({ bytes }: CarriedFile): Promise<MapFileRead> => {
  if (begins(bytes, PNG)) return readLink(pngText(bytes, KEYWORD));
  const picture = pictureKind(bytes);
  if (picture) return nothing(pictureOfOtherKind(picture));
  // A character takes at most four bytes.
  if (bytes.length > MOST_MB * 2 ** 22) return nothing(fileTooLong(MOST_MB));
  const read = textOf(bytes);
  if (!read) return nothing(fileOfOtherKind());
  const text = read.text.trimStart();
  if (text === '') return nothing(fileEmpty());
  if (text.startsWith('<') && /<svg[\s>]/.test(text.slice(0, 4096))) return readLink(svgText(text, KEYWORD));
  const file = /^\{\s*(?:["}]|$)/.test(text) || (text.startsWith('{') && text.includes('"customerValueMap"'));
  if (!file) return readMessage(text);
  return read.sure ? readMapFile(text) : nothing(fileEncoding());
};
