import { STATIONS } from '../../content/stations';
import {
  storyForeign,
  storyLinkDamaged,
  storyNewer,
  storyNoInflate,
  storyNotFound,
} from '../../content/teaching/story-notices';
import type { Notice } from '../../content/notices';
import { OUTPUTS } from '../../model/outputs';
import { bitsToDigits, digitsToBits, digitValue } from '../link/digits';
import { readBody } from '../link/body';
import { seal, unseal } from '../link/seal';
import { NOW, VERSION } from '../link/table';
import { readToken, versionOf } from '../link/token';
import { unwrapped, valuesOf } from '../link/unwrap';
import type { WrittenSetting } from '../link/written';
import { tokenOf } from '../link';
import { canSqueeze, squeezed, unfolded } from './squeeze';
import { STORY_KEY } from './place';
import { fetchOlder, readStory, STORY_VERSION, type StoryRead } from './story-file';
import type { Story, StoryStep } from './story';

/** Digits of the version and of the length. */
const HEAD = String(STORY_VERSION);
const LENGTH = 3;
/** A link of more characters is cut by too many programs: a file carries the story instead. */
export const LONGEST_LINK = 600;
/** What a link unfolds to is at most so long, in bytes: forty steps with all their texts. */
const MOST_BYTES = 600_000;

const STATION_IDS: readonly string[] = STATIONS.map(({ id }) => id);
const OUTPUT_IDS = Object.keys(OUTPUTS);

/** Without what stands at the end and says nothing. */
const short = (list: readonly unknown[]): readonly unknown[] => {
  const empty = (value: unknown) => value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
  const last = list.findLastIndex((value) => !empty(value));
  return list.slice(0, last + 1);
};
/** Places of stations and results count from 1; 0 is none. They are written by place: both lists only grow at their end. */
const packedStep = ({ names, question, ...step }: StoryStep): readonly unknown[] =>
  short([
    tokenOf(step),
    step.minutes,
    step.caption,
    step.note,
    question
      ? short([
          OUTPUT_IDS.indexOf(question.output) + 1,
          STATION_IDS.indexOf(question.shown) + 1,
          question.margin,
          question.ask,
          step.look,
          question.from === 'step' ? 1 : 0,
        ])
      : [],
    step.focus ? STATION_IDS.indexOf(step.focus) + 1 : 0,
    step.title,
    Object.entries(names).flat(),
    question ? '' : step.look,
    step.id,
  ]);

/** A story as letters and digits, sealed; null where the browser cannot press it together. */
export const storyToken = async ({ title, about, steps }: Story): Promise<string | null> => {
  if (!canSqueeze()) return null;
  const bytes = await squeezed(JSON.stringify([title, about, steps.map(packedStep)]));
  const bits = Array.from(bytes, (byte) => Array.from({ length: 8 }, (_, place) => (byte >> (7 - place)) & 1)).flat();
  const body = bitsToDigits(bits);
  return body.length < 62 ** LENGTH ? seal(HEAD, body, LENGTH) : null;
};

/** What stands behind the path in a link to a story; null where none can be made. */
export const storyLink = async (story: Story, look: string): Promise<string | null> => {
  const token = await storyToken(story);
  return token && `?v=${look}&t=decks#${STORY_KEY}=${token}`;
};

const settingFields = ({ case: name, view, values, rivals }: WrittenSetting) => ({ case: name, view, values, rivals });

/** The state of a step out of its token, in the terms of a file; and of which model it is. */
const stateOf = async (text: unknown): Promise<{ readonly model: number; readonly fields: object } | null> => {
  const token = typeof text === 'string' ? readToken(text) : null;
  if (!token || token.state !== 'whole' || token.text !== text) return null;
  const model = versionOf(token);
  const table = model === VERSION ? NOW : model < VERSION ? (await fetchOlder())?.table(model) : undefined;
  const read = table && readBody(table, token.body);
  if (!read?.now || !read.complete) return null;
  return {
    model,
    fields: { ...settingFields(read.now), ...(read.before && { baseline: settingFields(read.before) }) },
  };
};

/** What was packed, in the terms of a file. Whatever stands there, the reader of files judges it. */
const unpackedStep = async (packed: unknown) => {
  const list: readonly unknown[] = Array.isArray(packed) ? packed : [];
  const [token, minutes, caption = '', note = '', question, focus, title = '', names, look = '', id] = list;
  const asked: readonly unknown[] = Array.isArray(question) ? question : [];
  const given: readonly unknown[] = Array.isArray(names) ? names : [];
  const state = await stateOf(token);
  const named = given.flatMap((key, at) => (at % 2 === 0 && typeof key === 'string' ? [[key, given[at + 1]]] : []));
  const at = (ids: readonly string[], place: unknown) => (typeof place === 'number' ? ids[place - 1] : undefined);
  return {
    model: state?.model ?? VERSION,
    step: {
      ...(id !== undefined && { id }),
      title,
      caption,
      look: asked.length > 0 ? (asked[4] ?? '') : look,
      note,
      minutes,
      ...(at(STATION_IDS, focus) && { focus: at(STATION_IDS, focus) }),
      ...(asked.length > 0 && {
        question: {
          output: at(OUTPUT_IDS, asked[0]),
          shown: at(STATION_IDS, asked[1]),
          margin: asked[2],
          ask: asked[3],
          ...(asked[5] === 1 && { from: 'step' }),
        },
      }),
      ...(named.length > 0 && { names: Object.fromEntries(named) as Record<string, unknown> }),
      ...state?.fields,
    },
  };
};

const nothing = (notice: Notice): StoryRead => ({ story: null, notices: [notice] });

const unfoldedStory = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly unknown[] | null> => {
  const text = await unfolded(bytes, MOST_BYTES);
  try {
    const value: unknown = JSON.parse(text ?? '');
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
};

/** Reads a token of a story. Total, in bounded time: what was changed or cut on its way is named, not used. */
export const readStoryToken = async (text: string): Promise<StoryRead> => {
  const token = unseal(text, HEAD.length, LENGTH);
  const version = digitValue(token.head);
  if (token.state !== 'whole') return nothing(storyLinkDamaged());
  if (version > STORY_VERSION) return nothing(storyNewer());
  if (!canSqueeze()) return nothing(storyNoInflate());
  const bits = digitsToBits(token.body);
  const bytes = Uint8Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((byte, bit) => 2 * byte + bit, 0),
  );
  const unread = await unfoldedStory(bytes);
  if (!unread) return nothing(storyForeign());
  const [title = '', about = '', packed] = unread;
  const steps = await Promise.all((Array.isArray(packed) ? packed.slice(0, 100) : []).map(unpackedStep));
  const models = new Set(steps.map(({ model }) => model));
  const [model = VERSION] = models;
  // All steps of a story are written at once, and so with one model.
  if (models.size > 1) return nothing(storyForeign());
  return readStory({ customerValueStory: STORY_VERSION, model, title, about, steps: steps.map(({ step }) => step) });
};

/** Reads whatever somebody pasted: a link, or a message with one in it. */
export const readStoryLink = async (text: string): Promise<StoryRead> => {
  const [token] = valuesOf(unwrapped(text), STORY_KEY).filter((value) => value !== '');
  return token === undefined ? nothing(storyNotFound()) : readStoryToken(token);
};
