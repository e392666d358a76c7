import { andMore, FLAWS, flawIn, flawText, moved } from '../content/file-notices';
import { MAX_ALTERNATIVES, RATING_IDS, type Alternative, type Ratings } from '../model/alternatives';
import { isParameterId } from '../model/parameters';
import type { Text } from '../text';
import type { Table } from './link/table';
import type { Written, WrittenSetting } from './link/written';
import { cleanName, isNameKey } from './scene';
import { inputsIn } from './versions/inputs-in';

/** A group of fields of a file; what they hold is anybody's guess. */
export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** So many are listed; the rest is counted. */
const LISTED = 40;

/** Everything in a file that was not taken as it stands. */
export class Flaws {
  /** The map that is being read, if there are several. */
  map: { readonly place: number; readonly title: string | null } | null = null;
  readonly #listed: Text[] = [];
  #count = 0;

  /** @param value what stood there; shown when it is a text */
  add(where: string, flaw: Text, value?: unknown): void {
    this.#count += 1;
    if (this.#listed.length >= LISTED) return;
    const text = flawText(where, flaw, value);
    this.#listed.push(this.map ? flawIn(this.map.place, this.map.title, text) : text);
  }
  /** Names the fields that nobody reads. */
  unknown(fields: Fields, known: readonly string[], path: string): void {
    for (const key of Object.keys(fields)) if (!known.includes(key)) this.add(path + key, FLAWS.noField);
  }
  get details(): readonly Text[] {
    const more = this.#count - this.#listed.length;
    return more > 0 ? [...this.#listed, andMore(more)] : this.#listed;
  }
}

const SETTING = ['case', 'view', 'values', 'rivals'] as const;
const MAP = [...SETTING, 'title', 'baseline', 'names', 'study'] as const;
const RIVAL = ['deliveredValue', 'ratings', 'availability', 'copies'] as const;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads the maps of a file that was made with one model. Total: any values give an answer, and nothing goes unsaid. */
export class MapReader {
  readonly #ids: ReadonlySet<string>;

  constructor(
    readonly table: Table,
    readonly flaws: Flaws,
  ) {
    this.#ids = new Set(table.parameters.map(({ id }) => id));
  }

  /** One map; null when there is nothing its numbers could stand on. */
  map(raw: unknown): Written | null {
    if (!isFields(raw)) {
      this.flaws.add('', FLAWS.notMap);
      return null;
    }
    this.flaws.unknown(raw, MAP, '');
    const now = this.#setting(raw, '');
    if (!now) return null;
    return { version: this.table.version, now, before: this.#baseline(raw['baseline']), names: this.#names(raw) };
  }

  #baseline(raw: unknown): WrittenSetting | null {
    if (raw === undefined || raw === null) return null;
    if (isFields(raw)) this.flaws.unknown(raw, SETTING, 'baseline.');
    const before = isFields(raw) ? this.#setting(raw, 'baseline.') : null;
    if (!before) this.flaws.add('baseline', FLAWS.noBaseline);
    return before;
  }
  #setting(raw: Fields, path: string): WrittenSetting | null {
    const home = this.table.cases.find(({ id }) => id === raw['case']);
    const view = this.table.views.find(({ id }) => id === (raw['view'] ?? 'default'));
    // What is wrong with the baseline is said of the baseline.
    if (!home && path === '') this.flaws.add('case', FLAWS.noCase, raw['case']);
    if (home && !view && path === '') this.flaws.add('view', FLAWS.noView, raw['view']);
    if (!home || !view) return null;
    const values = this.#values(raw['values'], path);
    const rivals = this.#rivals(raw['rivals'], `${path}rivals`);
    const setting = { case: home.id, view: view.id, values, rivals };
    this.#settled(setting, path);
    return setting;
  }
  #values(raw: unknown, path: string): Readonly<Record<string, number>> {
    const known = Object.entries(this.#group(raw, `${path}values`)).filter(([id, value]) => {
      const there = this.#ids.has(id);
      if (!there || !isNumber(value)) this.flaws.add(path + id, there ? FLAWS.notNumber : FLAWS.noParameter, value);
      return there && isNumber(value);
    });
    return Object.fromEntries(known) as Record<string, number>;
  }
  #rivals(raw: unknown, path: string): readonly Alternative[] | null {
    if (raw === undefined || raw === null) return null;
    if (!Array.isArray(raw)) {
      this.flaws.add(path, FLAWS.notList);
      return null;
    }
    if (raw.length > MAX_ALTERNATIVES) this.flaws.add(path, FLAWS.tooMany);
    const list: readonly unknown[] = raw.slice(0, MAX_ALTERNATIVES);
    return list.flatMap((one, place) => this.#rival(one, `${path}.${place + 1}`));
  }
  #rival(raw: unknown, path: string): readonly Alternative[] {
    const fields = this.#group(raw, path);
    this.flaws.unknown(fields, RIVAL, `${path}.`);
    const ratings = this.#ratings(fields['ratings'], `${path}.ratings`);
    const deliveredValue = this.#number(fields, 'deliveredValue', path);
    if (ratings && deliveredValue !== undefined) this.flaws.add(`${path}.deliveredValue`, FLAWS.beside);
    if (!ratings && deliveredValue === undefined) {
      if (isFields(raw)) this.flaws.add(path, FLAWS.notRival);
      return [];
    }
    const offer = ratings ? { ratings } : { deliveredValue: deliveredValue ?? 0 };
    const [availability, copies] = [this.#number(fields, 'availability', path), this.#number(fields, 'copies', path)];
    return [{ ...offer, availability: availability ?? 1, copies: copies ?? 1 }];
  }
  #ratings(raw: unknown, path: string): Ratings | undefined {
    if (raw === undefined) return undefined;
    const given = isFields(raw) ? raw : {};
    this.flaws.unknown(given, RATING_IDS, `${path}.`);
    if (RATING_IDS.every((id) => isNumber(given[id])))
      return Object.fromEntries(RATING_IDS.map((id) => [id, given[id]])) as unknown as Ratings;
    this.flaws.add(path, FLAWS.notRatings);
    return undefined;
  }
  #names(raw: Fields): Written['names'] {
    const { names, title } = raw;
    const given = Object.entries(this.#group(names, 'names'));
    const all: [string, unknown][] = title === undefined ? given : [['title', title], ...given];
    const clean = new Map<string, string>();
    for (const [key, name] of all) {
      const path = key === 'title' ? key : `names.${key}`;
      if (!isNameKey(key)) this.flaws.add(path, FLAWS.noName);
      else if (typeof name !== 'string') this.flaws.add(path, FLAWS.notText);
      else if (clean.has(key)) this.flaws.add('names.title', FLAWS.twice);
      else {
        const one = cleanName(name);
        if (one !== name) this.flaws.add(path, FLAWS.renamed);
        if (one !== '') clean.set(key, one);
      }
    }
    return Object.fromEntries(clean);
  }

  /** A group of fields, empty when there is none. */
  #group(raw: unknown, path: string): Fields {
    if (isFields(raw)) return raw;
    if (raw !== undefined) this.flaws.add(path, FLAWS.notGroup);
    return {};
  }
  #number(fields: Fields, key: string, path: string): number | undefined {
    const value = fields[key];
    if (value === undefined || isNumber(value)) return value;
    this.flaws.add(`${path}.${key}`, FLAWS.notNumber, value);
    return undefined;
  }
  /** Says what the rules of the model make of a setting. */
  #settled(setting: WrittenSetting, path: string): void {
    const ground = inputsIn(this.table, { ...setting, values: {}, rivals: null });
    const there = inputsIn(this.table, setting);
    const tell = (where: string, from: number | undefined, to: number | undefined) => {
      if (from !== undefined && to !== undefined && from !== to) this.flaws.add(path + where, moved(from, to));
    };
    for (const { id } of this.table.parameters)
      if (isParameterId(id)) tell(id, setting.values[id] ?? ground[id], there[id]);
    setting.rivals?.forEach((rival, place) => {
      const settled = there.alternatives[place];
      const where = `rivals.${place + 1}`;
      for (const key of ['deliveredValue', 'availability', 'copies'] as const)
        tell(`${where}.${key}`, rival[key], settled?.[key]);
      for (const id of RATING_IDS) tell(`${where}.ratings.${id}`, rival.ratings?.[id], settled?.ratings?.[id]);
    });
  }
}
