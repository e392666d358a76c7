import { FLAWS, moved } from '../../content/file-notices';
import { STATIONS, type StationId } from '../../content/stations';
import { marginOf, shownFor } from '../../content/teaching/asked';
import { STORY_FLAWS, stepsUnread } from '../../content/teaching/story-notices';
import { OUTPUTS, type OutputId } from '../../model/outputs';
import type { Text } from '../../text';
import { workOf } from '../link/resolve';
import { NOW } from '../link/table';
import { Flaws, isFields, MapReader, type Fields } from '../map-file-schema';
import type { Older } from '../versions/older';
import { cleanLine, cleanLines } from './plain-text';
import { LIMITS, MINUTES, MOST_QUESTIONS, MOST_STEPS, type Story, type StoryQuestion, type StoryStep } from './story';

const STORY = ['$schema', 'customerValueStory', 'model', 'title', 'about', 'steps'] as const;
const STATE = ['case', 'view', 'values', 'rivals', 'baseline', 'names'] as const;
const WORDS = ['id', 'title', 'caption', 'look', 'note', 'minutes', 'focus', 'question'] as const;
const QUESTION = ['output', 'shown', 'margin', 'ask', 'from'] as const;

/** Flaws of one step: they say which. */
class StepFlaws extends Flaws {
  place = 0;
  override add(where: string, flaw: Text, value?: unknown): void {
    const step = this.place > 0 ? `steps.${this.place}` : '';
    super.add([step, where].filter((part) => part !== '').join('.'), flaw, value);
  }
}

const isStation = (value: unknown): value is StationId => STATIONS.some(({ id }) => id === value);
const isOutput = (value: unknown): value is OutputId => typeof value === 'string' && Object.hasOwn(OUTPUTS, value);

/** Reads stories made with one model. Total: any values give an answer, and nothing goes unsaid. */
export class StoryReader {
  readonly #flaws = new StepFlaws();
  readonly #maps: MapReader;
  readonly #older: Older | null;
  #questions = 0;

  /** @param older the tables of earlier models, if the story was made with one of them */
  constructor(model: number, older: Older | null) {
    this.#older = older;
    this.#maps = new MapReader(older?.table(model) ?? NOW, this.#flaws);
  }
  get details(): readonly Text[] {
    return this.#flaws.details;
  }

  /** null when no step could be read. */
  story(raw: Fields, id: string): Story | null {
    this.#flaws.unknown(raw, STORY, '');
    const list: readonly unknown[] = Array.isArray(raw['steps']) ? raw['steps'] : [];
    if (raw['steps'] !== undefined && !Array.isArray(raw['steps'])) this.#flaws.add('steps', FLAWS.notList);
    if (list.length > MOST_STEPS) this.#flaws.add('', stepsUnread(list.length, MOST_STEPS));
    const [title, about] = [this.#text(raw, 'title', LIMITS.title), this.#text(raw, 'about', LIMITS.about)];
    const taken = new Set<string>();
    const steps = list.slice(0, MOST_STEPS).flatMap((one, place): StoryStep[] => {
      this.#flaws.place = place + 1;
      const step = this.#step(one, taken);
      if (step) taken.add(step.id);
      return step ? [step] : [];
    });
    this.#flaws.place = 0;
    return { id, title, about, steps };
  }

  #step(raw: unknown, taken: ReadonlySet<string>): StoryStep | null {
    if (!isFields(raw)) {
      this.#flaws.add('', STORY_FLAWS.notStep);
      return null;
    }
    this.#flaws.unknown(raw, [...STATE, ...WORDS], '');
    const state = Object.fromEntries(STATE.flatMap((key) => (raw[key] === undefined ? [] : [[key, raw[key]]])));
    const written = this.#maps.map(state);
    const found = written && workOf(this.#older ? this.#older.brought(written) : written);
    if (!found) {
      this.#flaws.add('', STORY_FLAWS.noState);
      return null;
    }
    const { now, before, names } = found.work;
    return {
      id: this.#id(raw['id'], taken),
      title: this.#text(raw, 'title', LIMITS.title),
      now,
      before,
      names,
      caption: this.#text(raw, 'caption', LIMITS.caption),
      look: this.#text(raw, 'look', LIMITS.look),
      question: this.#question(raw['question']),
      note: this.#text(raw, 'note', LIMITS.note, true),
      minutes: this.#number(raw, 'minutes', MINUTES, 3, ''),
      focus: this.#station(raw, 'focus', ''),
    };
  }
  #question(raw: unknown): StoryQuestion | null {
    if (raw === undefined || raw === null) return null;
    if (!isFields(raw)) {
      this.#flaws.add('question', STORY_FLAWS.notQuestion, raw);
      return null;
    }
    const { output, from } = raw;
    if (!isOutput(output) || OUTPUTS[output].station === 'value') {
      this.#flaws.add('question.output', STORY_FLAWS.noOutput, output);
      return null;
    }
    if (this.#questions >= MOST_QUESTIONS) {
      this.#flaws.add('question', STORY_FLAWS.fullOfQuestions);
      return null;
    }
    this.#questions += 1;
    this.#flaws.unknown(raw, QUESTION, 'question.');
    const wished = this.#station(raw, 'shown', 'question.');
    const shown = shownFor(output, wished ?? 'money');
    if (wished && wished !== shown) this.#flaws.add('question.shown', STORY_FLAWS.curtain);
    const { most, usual, step } = marginOf(output);
    const margin = this.#number(raw, 'margin', [step, most], usual, 'question.');
    if (from !== undefined && from !== 'step' && from !== 'baseline')
      this.#flaws.add('question.from', STORY_FLAWS.noFrom, from);
    return {
      output,
      shown,
      margin,
      ask: this.#text(raw, 'ask', LIMITS.ask, false, 'question.'),
      // Stories that say nothing were recorded before there was a choice.
      from: from === 'step' ? from : 'baseline',
    };
  }

  #id(raw: unknown, taken: ReadonlySet<string>): string {
    if (typeof raw === 'string' && /^[a-z0-9]{1,12}$/.test(raw) && !taken.has(raw)) return raw;
    if (raw !== undefined) this.#flaws.add('id', STORY_FLAWS.newId, raw);
    let count = this.#flaws.place;
    while (taken.has(`s${count}`)) count += 1;
    return `s${count}`;
  }
  #text(raw: Fields, key: string, limit: number, lines = false, path = ''): string {
    const value = raw[key];
    if (value === undefined || value === null) return '';
    if (typeof value !== 'string') {
      this.#flaws.add(path + key, STORY_FLAWS.notText);
      return '';
    }
    const clean = (lines ? cleanLines : cleanLine)(value, limit);
    if (clean !== value) this.#flaws.add(path + key, STORY_FLAWS.shortened);
    return clean;
  }
  #number(raw: Fields, key: string, [low, high]: readonly [number, number], otherwise: number, path: string): number {
    const value = raw[key];
    if (value === undefined) return otherwise;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      this.#flaws.add(path + key, FLAWS.notNumber, value);
      return otherwise;
    }
    const there = Math.min(high, Math.max(low, value));
    if (there !== value) this.#flaws.add(path + key, moved(value, there));
    return there;
  }
  #station(raw: Fields, key: string, path: string): StationId | null {
    const value = raw[key];
    if (value === undefined || value === null) return null;
    if (isStation(value)) return value;
    this.#flaws.add(path + key, STORY_FLAWS.noStation, value);
    return null;
  }
}
