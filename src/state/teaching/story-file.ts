import {
  storyEmpty,
  storyForeign,
  storyModelMissing,
  storyNewer,
  storyOlder,
  storyPartly,
  storyTooLong,
  storyUnreadable,
  storyVersionMissing,
} from '../../content/teaching/story-notices';
import type { Notice } from '../../content/notices';
import { breakingLine } from '../json-break';
import { VERSION } from '../link/table';
import { isFields, type Fields } from '../map-file-schema';
import { pristine, sameSetting, type Setting } from '../setting';
import type { Older } from '../versions/older';
import { newStoryId } from './story-id';
import type { Story, StoryStep } from './story';
import { StoryReader } from './story-reader';

/** What came out of a story file, a link or what this browser has kept. */
export interface StoryRead {
  readonly story: Story | null;
  readonly notices: readonly Notice[];
}

/** The version of the file itself: which fields there are. */
export const STORY_VERSION = 1;
/** Longer files are not read, in characters. */
const LONGEST = 2 ** 20;

const settingFields = ({ case: name, view, changes, alternatives }: Setting) => ({
  case: name,
  view,
  ...(Object.keys(changes).length > 0 && { values: changes }),
  ...(alternatives && { rivals: alternatives }),
});
/** Fields that say nothing are left out. */
const stepFields = ({ now, before, names, ...step }: StoryStep) => ({
  id: step.id,
  ...(step.title && { title: step.title }),
  ...(step.caption && { caption: step.caption }),
  ...(step.look && { look: step.look }),
  ...(step.question && {
    question: {
      output: step.question.output,
      shown: step.question.shown,
      margin: step.question.margin,
      ...(step.question.ask && { ask: step.question.ask }),
      ...(step.question.from === 'step' && { from: 'step' }),
    },
  }),
  ...(step.note && { note: step.note }),
  minutes: step.minutes,
  ...(step.focus && { focus: step.focus }),
  ...settingFields(now),
  ...(!sameSetting(before, pristine(now.case, now.view)) && { baseline: settingFields(before) }),
  ...(Object.keys(names).length > 0 && { names }),
});

/** A story as plain data, without its id. */
export const storyFields = ({ title, about, steps }: Story) => ({
  customerValueStory: STORY_VERSION,
  model: VERSION,
  title,
  ...(about && { about }),
  steps: steps.map(stepFields),
});

/** The text of a story file (`.cvm-story.json`); `docs/story-file.md` describes it. */
export const storyFile = (story: Story): string => `${JSON.stringify(storyFields(story), null, 2)}\n`;

const nothing = (notice: Notice): StoryRead => ({ story: null, notices: [notice] });
const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Why a value cannot be a story of ours, or the model it was made with. */
const modelOf = (raw: unknown): number | Notice => {
  if (!isFields(raw) || !isVersion(raw['customerValueStory'])) return storyForeign();
  const { model, customerValueStory: version } = raw;
  if (version > STORY_VERSION || (isVersion(model) && model > VERSION)) return storyNewer();
  return isVersion(model) ? model : storyModelMissing();
};

/** Whether a story can only be read with the tables of earlier models. */
export const asksForOlder = (raw: unknown): boolean => {
  const model = modelOf(raw);
  return typeof model === 'number' && model < VERSION;
};

/** Reads the fields of a story. Total. */
export const readStoryFields = (raw: unknown, id: string, older: Older | null): StoryRead => {
  const model = modelOf(raw);
  if (typeof model !== 'number') return nothing(model);
  if (model < VERSION && !older) return nothing(storyVersionMissing());
  const reader = new StoryReader(model, model < VERSION ? older : null);
  const story = reader.story(raw as Fields, id);
  const notices = [
    ...(model < VERSION ? [storyOlder(model)] : []),
    ...(reader.details.length > 0 ? [storyPartly(reader.details)] : []),
  ];
  return { story, notices };
};

/** The tables of earlier models; null when they could not be fetched. */
export const fetchOlder = async (): Promise<Older | null> => {
  try {
    return (await import('../versions/older')).OLDER;
  } catch {
    return null;
  }
};

/** The same with the tables fetched where they are needed; a story without a step is none. */
export const readStory = async (raw: unknown): Promise<StoryRead> => {
  const read = readStoryFields(raw, newStoryId(), asksForOlder(raw) ? await fetchOlder() : null);
  return read.story && read.story.steps.length === 0 ? nothing(storyEmpty()) : read;
};

/**
 * Reads the text of a story file. Total, in bounded time: any text gives an answer, and whatever is not taken as it
 * stands is told. The story gets an id of its own.
 */
export const readStoryFile = async (text: string): Promise<StoryRead> => {
  if (text.length > LONGEST) return nothing(storyTooLong());
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return nothing(storyUnreadable(breakingLine(text)));
  }
  return readStory(raw);
};
