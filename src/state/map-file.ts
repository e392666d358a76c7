import {
  fileForeign,
  fileModelMissing,
  fileNewer,
  fileOlder,
  filePartly,
  fileTooLong,
  fileUnreadable,
  fileVersionMissing,
  fileWithoutMap,
  mapsUnread,
} from '../content/file-notices';
import type { Notice } from '../content/notices';
import { breakingLine } from './json-break';
import { olderNotice } from './link/older-notice';
import { workOf } from './link/resolve';
import { NOW, VERSION } from './link/table';
import type { Told } from './link/told';
import type { Written } from './link/written';
import { Flaws, isFields, MapReader, type Fields } from './map-file-schema';
import { cleanName, type Work } from './scene';
import { pristine, sameSetting, type Setting } from './setting';
import { studyIn } from './study/in-file';
import { readStudy } from './study/token';
import type { Older } from './versions/older';

/** What came out of a file. */
export interface MapFileRead {
  readonly works: readonly Work[];
  readonly notices: readonly Told[];
}

/** The version of the file itself: which fields there are. What their numbers mean is for the model to say. */
const FILE_VERSION = 1;
const FIELDS = ['$schema', 'customerValueMap', 'model', 'maps'] as const;
/** So many maps are read of one file. */
const MOST_MAPS = 500;
/** Longer files are not read; in MB of 1,048,576 characters. */
const MOST_MB = 5;

const settingFields = ({ case: name, view, changes, alternatives }: Setting) => ({
  case: name,
  view,
  values: changes,
  rivals: alternatives,
});
const mapFields = ({ now, before, names: { title, ...names }, study }: Work) => ({
  ...(title !== undefined && { title }),
  ...settingFields(now),
  ...(!sameSetting(before, pristine(now.case, now.view)) && { baseline: settingFields(before) }),
  names,
  ...(study && { study: readStudy(study).study }),
});

/** The text of a map file (`.cvm.json`), to be read and edited by people too; `docs/map-file.md` describes it. */
export const mapFile = (works: readonly Work[]): string =>
  `${JSON.stringify({ customerValueMap: FILE_VERSION, model: VERSION, maps: works.map(mapFields) }, null, 2)}\n`;

const nothing = (notice: Notice): MapFileRead => ({ works: [], notices: [notice] });

/** A JSON text as a value, or where it breaks. */
const parsed = (text: string): { readonly value: unknown } | { readonly refusal: Notice } => {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return { refusal: fileUnreadable(breakingLine(text)) };
  }
};

/** The maps of a file whose versions are known. */
const readMaps = (file: Fields, maps: readonly unknown[], model: number, older: Older | null): MapFileRead => {
  const flaws = new Flaws();
  if (maps.length > MOST_MAPS) flaws.add('', mapsUnread(maps.length, MOST_MAPS));
  flaws.unknown(file, FIELDS, '');
  const reader = new MapReader(older?.table(model) ?? NOW, flaws);
  const read: { readonly written: Written; readonly work: Work }[] = [];
  for (const [place, raw] of maps.slice(0, MOST_MAPS).entries()) {
    const title = isFields(raw) && typeof raw['title'] === 'string' ? cleanName(raw['title']) : null;
    if (maps.length > 1) flaws.map = { place: place + 1, title };
    const written = reader.map(raw);
    const found = written && workOf(older ? older.brought(written) : written);
    if (written && found) read.push({ written, work: { ...found.work, ...studyIn(raw, flaws) } });
  }
  const [first] = read;
  if (!first) return nothing(fileWithoutMap(flaws.details));
  const notices: Told[] = [];
  if (older) notices.push(read.length > 1 ? fileOlder(model) : olderNotice(first.written, first.work, older));
  if (flaws.details.length > 0) notices.push(filePartly(flaws.details));
  return { works: read.map(({ work }) => work), notices };
};

/** The tables of earlier models; null when they could not be fetched. */
const fetchedOlder = async (): Promise<Older | null> => {
  try {
    return (await import('./versions/older')).OLDER;
  } catch {
    return null;
  }
};
const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/**
 * Reads the text of a map file. Total, in bounded time: any text gives an answer, and whatever is not taken as it
 * stands is told.
 */
export const readMapFile = async (text: string): Promise<MapFileRead> => {
  if (text.length > MOST_MB * 2 ** 20) return nothing(fileTooLong(MOST_MB));
  const read = parsed(text);
  if ('refusal' in read) return nothing(read.refusal);
  const { value: file } = read;
  if (!isFields(file) || !isVersion(file['customerValueMap'])) return nothing(fileForeign());
  const { model, maps } = file;
  if (file['customerValueMap'] > FILE_VERSION || (isVersion(model) && model > VERSION)) return nothing(fileNewer());
  if (!isVersion(model)) return nothing(fileModelMissing());
  if (!Array.isArray(maps)) return nothing(fileWithoutMap());
  if (model === VERSION) return readMaps(file, maps, model, null);
  const older = await fetchedOlder();
  return older ? readMaps(file, maps, model, older) : nothing(fileVersionMissing());
};
