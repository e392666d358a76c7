import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STORY } from '../../../src/content/teaching/story-words';
import * as notices from '../../../src/content/teaching/story-notices';
import { edited, inputsOf, pristine, sameSetting, type Setting } from '../../../src/state/setting';
import { settledStand } from '../../../src/content/teaching/stand';
import { settingOf } from '../../../src/state/teaching/classroom.svelte';
import { mergedRecords } from '../../../src/state/teaching/merge-records';
import { canGoOn, toldAfter, toldSteps } from '../../../src/state/teaching/story-before';
import { readStoryFile, storyFile, type StoryRead } from '../../../src/state/teaching/story-file';
import {
  LONGEST_LINK,
  readStoryLink,
  readStoryToken,
  storyLink,
  storyToken,
} from '../../../src/state/teaching/story-link';
import {
  addStep,
  blankStep,
  editStep,
  emptyStory,
  moveStep,
  MOST_QUESTIONS,
  MOST_STEPS,
  removeStep,
  retoldStory,
  type Story,
  type StoryStep,
} from '../../../src/state/teaching/story';
import { deckOf } from '../../../src/state/teaching/story-deck';
import { written } from '../../words';
import { steps, stories } from './stories';

const now = edited(pristine('opening'), { values: { serviceValue: 72 } }).setting;
const plain = blankStep({ now, before: pristine('opening'), names: {} });
const asking: Omit<StoryStep, 'id'> = {
  ...plain,
  question: { output: 'retention', shown: 'satisfaction', margin: 4, ask: '', from: 'baseline' },
};
const told = ({ notices: list }: StoryRead) => list.flatMap(({ details }) => details.map(({ en }) => en));
/** JSON knows no −0, and sets without changes are the same. */
const same = (a: Story | null, b: Story | null) => expect(a && storyFile(a)).toBe(b && storyFile(b));

describe('a story', () => {
  it('counts its steps: add, move, edit, remove leave the others alone', () => {
    fc.assert(
      fc.property(stories, steps, fc.nat(), fc.integer({ min: -9, max: 9 }), (story, step, at, by) => {
        const more = addStep(story, step);
        const ids = more.steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(more.steps.slice(0, -1)).toEqual(story.steps);
        const id = ids[at % ids.length] ?? '';
        const moved = moveStep(more, id, by);
        expect(moved.steps.filter((one) => one.id !== id)).toEqual(more.steps.filter((one) => one.id !== id));
        const place = Math.max(0, Math.min(ids.length - 1, ids.indexOf(id) + by));
        expect(moved.steps[place]).toBe(more.steps[ids.indexOf(id)]);
        expect(moveStep(moved, id, ids.indexOf(id) - place).steps).toEqual(more.steps);
        expect(removeStep(moved, id).steps).toHaveLength(ids.length - 1);
        const renamed = editStep(moved, id, { title: 'x\ny' });
        expect(renamed.steps[place]?.title).toBe('x y');
        expect(renamed.steps.filter((one) => one.id !== id)).toEqual(moved.steps.filter((one) => one.id !== id));
      }),
      { numRuns: 40 },
    );
  });
  it('gives a new step an id that no other has, though others were removed', () => {
    const three = [plain, plain, plain].reduce(addStep, emptyStory('myaaaaaaaaaaa', 'A'));
    const two = removeStep(three, 's1');
    expect(addStep(two, plain).steps.map(({ id }) => id)).toEqual(['s2', 's3', 's4']);
  });
  it('takes forty steps and asks sixteen questions', () => {
    let story = emptyStory('myaaaaaaaaaaa', 'A');
    for (let i = 0; i < 50; i += 1) story = addStep(story, asking);
    expect(story.steps).toHaveLength(MOST_STEPS);
    expect(story.steps.filter(({ question }) => question)).toHaveLength(MOST_QUESTIONS);
    const last = story.steps.at(-1)?.id ?? '';
    expect(editStep(story, last, { question: asking.question }).steps.at(-1)?.question).toBeNull();
  });
  it('never shows what it asks about, and asks nothing that cannot be hidden', () => {
    const ask = (output: 'retention' | 'deliveredValue', margin = 4) =>
      addStep(emptyStory('myaaaaaaaaaaa', 'A'), {
        ...plain,
        question: { output, shown: 'money', margin, ask: '', from: 'step' },
      }).steps[0]?.question;
    expect(ask('retention')?.shown).toBe('switching');
    expect(ask('deliveredValue')).toBeNull();
    expect(ask('retention', -5)?.margin).toBe(1);
    expect(ask('retention', NaN)?.margin).toBe(4);
  });
  it('keeps its title when an empty one is typed', () => {
    const story = emptyStory('myaaaaaaaaaaa', 'A');
    expect(retoldStory(story, { title: '  ' }).title).toBe('A');
    expect(retoldStory(story, { title: ' B\n', about: 'c' })).toMatchObject({ title: 'B', about: 'c' });
  });
});

describe('what stands before a question', () => {
  const at = (values: Record<string, number>, from: Setting = now) => edited(from, { values }).setting;
  /** Service up; then money cost down, which is asked about; then time cost up: each on top of the one before. */
  const cheaper = at({ moneyCost: 40 });
  const slower = at({ timeCost: 60 }, cheaper);
  const told = (from: 'step' | 'baseline') => {
    const question = asking.question && { ...asking.question, from };
    return [plain, { ...plain, now: cheaper, question }, { ...plain, now: slower }].reduce(
      addStep,
      emptyStory('myaaaaaaaaaaa', 'A'),
    );
  };
  const looked = (story: Story, place: number) => {
    const step = deckOf(story).steps[place];
    if (!step) throw new Error('A step is missing');
    return { from: settingOf(step.before), to: settingOf(step.now), step };
  };
  it('is the end of the step before it, wherever the question is moved', () => {
    const story = told('step');
    expect(sameSetting(looked(story, 1).from, now)).toBe(true);
    expect(looked(story, 1).step).toMatchObject({
      title: { en: expect.stringMatching(/^Money cost/) as string },
      look: STORY.lookFirst,
      note: { look: STORY.noteGoesOn, ask: STORY.noteGoesOn, reveal: { zh: '', en: '' } },
    });
    // Last, it begins where the third one ends, and says what differs from there.
    const last = moveStep(story, 's2', 1);
    expect(sameSetting(looked(last, 2).from, slower)).toBe(true);
    expect(sameSetting(looked(last, 2).to, cheaper)).toBe(true);
    expect(looked(last, 2).step.title.en).toMatch(/^Time cost/);
    // First, nothing stands before it, and it begins at what it was recorded with; back in its place all is as it was.
    const first = moveStep(story, 's2', -1);
    expect(sameSetting(looked(first, 0).from, pristine('opening'))).toBe(true);
    expect(looked(first, 0).step.note.look).toEqual(STORY.noteBaseline);
    expect(deckOf(moveStep(first, 's2', 1))).toEqual(deckOf(story));
    // What was recorded is still there.
    expect(story.steps[1]?.before).toEqual(pristine('opening'));
  });
  it('is what was recorded, where that was chosen, and the jump is said', () => {
    const story = told('baseline');
    const { from, step } = looked(story, 1);
    expect(sameSetting(from, pristine('opening'))).toBe(true);
    expect(step.look).toEqual(STORY.lookElsewhere);
    expect(step.note.look).toEqual(STORY.noteElsewhere);
    const noted = editStep(story, 's2', { note: '慢慢来', look: '看' });
    expect(looked(noted, 1).step.note.ask).toEqual({
      zh: `${STORY.noteElsewhere.zh}\n慢慢来`,
      en: `${STORY.noteElsewhere.en}\n慢慢来`,
    });
    expect(looked(noted, 1).step.look.zh).toBe('看');
  });
  it('is no other case and no state that is the same', () => {
    expect(canGoOn(undefined, plain)).toBe(false);
    expect(canGoOn({ now: pristine('shop_only') }, plain)).toBe(false);
    expect(canGoOn({ now: at({}) }, plain)).toBe(false);
    expect(canGoOn({ now: pristine('opening') }, plain)).toBe(true);
    fc.assert(
      fc.property(stories, ({ steps: all }) => {
        toldSteps(all).forEach((step, place) => {
          const [own, earlier] = [all[place], all[place - 1]];
          expect([own?.before, earlier?.now]).toContain(step.before);
          if (!own?.question || own.question.from === 'baseline') expect(step).toBe(own);
        });
      }),
      { numRuns: 40 },
    );
  });
  it('is what was recorded in stories that say nothing of it', async () => {
    const question = { output: 'retention', shown: 'satisfaction', margin: 4 };
    const file = { customerValueStory: 1, model: 2, title: 'T', steps: [{ case: 'opening', question }] };
    expect((await readStoryFile(JSON.stringify(file))).story?.steps[0]?.question?.from).toBe('baseline');
    const [plainly, on] = [told('baseline'), told('step')];
    expect(storyFile(plainly)).not.toContain('"from"');
    for (const [story, from] of [
      [plainly, 'baseline'],
      [on, 'step'],
    ] as const)
      expect((await readStoryToken((await storyToken(story)) ?? '')).story?.steps[1]?.question?.from).toBe(from);
  });
});

describe('a story as a deck', () => {
  it('puts the model exactly where it was recorded', () => {
    fc.assert(
      fc.property(stories, (story) => {
        deckOf(story).steps.forEach((step, at) => {
          const from = story.steps[at];
          if (!from) throw new Error('A step is missing');
          expect(sameSetting(settingOf(step.now), from.now)).toBe(true);
          const before = toldAfter(story.steps[at - 1], from).before;
          expect(sameSetting(settingOf(step.before), before)).toBe(true);
          expect(settledStand(step.now).inputs).toEqual(inputsOf(from.now));
          expect(step.now.names ?? {}).toEqual(from.names);
        });
      }),
      { numRuns: 40 },
    );
  });
  it('lets the model write what was not typed, in both languages, and shows no answer before the reveal', () => {
    const [step] = deckOf(addStep(emptyStory('myaaaaaaaaaaa', 'A'), asking)).steps;
    expect(step?.title).toEqual({ zh: '服务评分加10', en: 'Service rating +10' });
    expect(step?.question?.ask.zh).toBe('服务评分加10：年留存率会怎样？');
    expect(step?.question?.ask.en).toBe('Service rating +10: what will yearly retention do?');
    expect(step?.look).toEqual(STORY.lookFirst);
    expect(step?.told?.zh).toMatch(/^服务评分加10，态度从\d+升到\d+，留存从\d+%升到\*\d+%\*，一位客户多值\*¥[\d,]+\*$/);
    const typed = deckOf(addStep(emptyStory('myaaaaaaaaaaa', 'A'), { ...plain, caption: '自己写的' })).steps[0];
    expect(typed?.look).toEqual({ zh: '自己写的', en: '自己写的' });
  });
  it('says everything in both languages', () => {
    for (const [key, text] of Object.entries(STORY)) if (key !== 'fileName') written(text);
    for (const text of Object.values(notices.STORY_FLAWS)) written(text);
    for (const text of Object.values(notices.SHELF_TROUBLE)) written(text);
    for (const one of Object.values(notices))
      if (typeof one === 'function' && one.length < 2) {
        const made = (one as (arg?: never) => unknown)();
        if (typeof made === 'object' && made !== null && 'kind' in made)
          written((made as unknown as { text: { zh: string; en: string } }).text);
      }
  });
});

describe('a story file', () => {
  it('comes back identical', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const text = storyFile(story);
        const read = await readStoryFile(text);
        expect(told(read)).toEqual([]);
        same(read.story, story);
        read.story?.steps.forEach((step, at) => {
          const from = story.steps[at];
          expect(from && sameSetting(step.now, from.now) && sameSetting(step.before, from.before)).toBe(true);
          expect(step.names).toEqual(from?.names);
        });
      }),
      { numRuns: 40 },
    );
  });
  it('is what its document describes', async () => {
    const doc = readFileSync(new URL('../../../docs/story-file.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/.exec(doc) ?? [];
    const read = await readStoryFile(example);
    expect(read.notices).toEqual([]);
    expect(JSON.parse(storyFile(read.story ?? emptyStory('', '')))).toEqual(JSON.parse(example));
    for (const key of Object.keys(notices.STORY_FLAWS)) expect(key).not.toBe('');
  });
  it('names everything it does not take, and uses the rest', async () => {
    const step = {
      id: 'S-1',
      title: 'a\u0000b',
      caption: 7,
      note: 'x'.repeat(3000),
      minutes: 900,
      focus: 'moon',
      question: { output: 'retention', shown: 'money', margin: -3, ask: [], from: 'end', colour: 'red' },
      case: 'opening',
      values: { serviceValue: 400, nothing: 1 },
      names: { serviceValue: 'Till' },
      script: '<script>',
    };
    const read = await readStoryFile(
      JSON.stringify({ customerValueStory: 1, model: 2, title: 'T', steps: [step, 5, { case: 'nowhere' }], extra: 1 }),
    );
    expect(read.story?.steps).toHaveLength(1);
    expect(read.story?.steps[0]).toMatchObject({
      id: 's1',
      title: 'a b',
      caption: '',
      minutes: 120,
      focus: null,
      question: { output: 'retention', shown: 'switching', margin: 1, ask: '', from: 'baseline' },
      names: { serviceValue: 'Till' },
    });
    expect(inputsOf(read.story?.steps[0]?.now ?? now).serviceValue).toBe(100);
    for (const place of [
      'extra',
      'steps.1.id',
      'steps.1.title',
      'steps.1.caption',
      'steps.1.note',
      'steps.1.minutes: 900 → 120',
      'steps.1.focus',
      'steps.1.question.shown',
      'steps.1.question.margin',
      'steps.1.question.ask',
      'steps.1.question.from',
      'steps.1.question.colour',
      'steps.1.nothing',
      'steps.1.serviceValue',
      'steps.1.script',
      'steps.2',
      'steps.3',
    ])
      expect(
        told(read).some((line) => line.startsWith(place)),
        place,
      ).toBe(true);
  });
  it('refuses what it cannot know, and says why', async () => {
    const kind = async (text: string) => {
      const { story, notices: list } = await readStoryFile(text);
      expect(story).toBeNull();
      return list[0]?.text.en ?? '';
    };
    expect(await kind('{"customerValueStory": 1,')).toContain('comma');
    expect(await kind('[]')).toContain('no story file');
    expect(await kind('{"customerValueMap":1,"model":2,"maps":[]}')).toContain('no story file');
    expect(await kind('{"customerValueStory":2,"model":2,"steps":[]}')).toContain('newer');
    expect(await kind('{"customerValueStory":1,"model":9,"steps":[]}')).toContain('newer');
    expect(await kind('{"customerValueStory":1,"steps":[]}')).toContain('which model');
    expect(await kind('{"customerValueStory":1,"model":2,"steps":[]}')).toContain('no step');
    expect(await kind('x'.repeat(2 ** 20 + 1))).toContain('1 MB');
    expect(await kind('['.repeat(200_000))).not.toBe('');
  });
  it('shows the numbers of an earlier model', async () => {
    const old = { customerValueStory: 1, model: 1, title: 'old', steps: [{ case: 'baseline' }] };
    const { story, notices: list } = await readStoryFile(JSON.stringify(old));
    expect(list.map(({ kind }) => kind)).toEqual(['older']);
    // Neutral satisfaction was 60 then.
    expect(inputsOf(story?.steps[0]?.now ?? now).neutralSatisfaction).toBe(60);
  });
  it('answers any JSON there is', async () => {
    const values = fc.jsonValue({ maxDepth: 4 });
    await fc.assert(
      fc.asyncProperty(values, values, values, values, async (one, two, three, four) => {
        const step = { case: 'opening', question: one, focus: two, names: three, values: four, title: one, id: two };
        const file = { customerValueStory: 1, model: 2, title: one, about: two, steps: [three, step, four] };
        const { story } = await readStoryFile(JSON.stringify(file));
        expect(story?.steps.length).toBeGreaterThan(0);
        if (story) expect(told(await readStoryFile(storyFile(story)))).toEqual([]);
        await readStoryFile(JSON.stringify({ customerValueStory: 1, model: 2, steps: one }));
      }),
      { numRuns: 150 },
    );
  });
});

/** Four steps as a trainer makes them: one thing moved each time, one note, two questions. */
const lesson = (): Story => {
  const values = [{ serviceValue: 72 }, { timeCost: 60 }, { moneyCost: 55, productValue: 80 }, { learningTime: 70 }];
  let before = pristine('opening');
  let story = emptyStory('myaaaaaaaaaaa', '服务先动，还是价格先动');
  values.forEach((change, at) => {
    const next = edited(before, { values: change }).setting;
    const ask = { output: 'retention', shown: 'satisfaction', margin: 4, ask: '', from: 'step' } as const;
    story = addStep(story, {
      ...plain,
      now: next,
      before,
      caption: at === 1 ? '排队的时间，顾客记得比价格还清楚' : '',
      question: at % 2 === 0 ? ask : null,
      note: at === 0 ? '先让大家看清楚红线从哪里来，再问：加一位店员，会怎样？' : '',
    });
    before = next;
  });
  return story;
};

describe('a link to a story', () => {
  it('comes back as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const token = await storyToken(story);
        const read = await readStoryToken(token ?? '');
        expect(told(read)).toEqual([]);
        same(read.story, story);
      }),
      { numRuns: 40 },
    );
  });
  it('carries four steps in 600 characters', async () => {
    const story = lesson();
    const link = `https://example.github.io/customer-value-map/${(await storyLink(story, 'zh')) ?? ''}`;
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect(link).toMatch(/^[\w:/.?=&#-]+$/);
    same((await readStoryLink(`看这个：${link} 。`)).story, story);
    // Typed in every field, the same story needs a file.
    const wordy = story.steps.reduce(
      (all, { id }, at) =>
        editStep(all, id, {
          note: `${at}${'甲乙丙丁戊己庚辛壬癸'.repeat(30)}${Math.PI * (at + 1)}`,
          caption: `第${at}步的标题，写得很长很长，自己想的一句话`,
        }),
      story,
    );
    expect(((await storyLink(wordy, 'zh')) ?? '').length).toBeGreaterThan(link.length);
  });
  it('is named damaged when a single character was changed, lost or swapped', async () => {
    const token = (await storyToken(lesson())) ?? '';
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'a' ? 'b' : 'a';
      for (const text of [token.slice(0, at) + other + token.slice(at + 1), token.slice(0, at)]) {
        const { story, notices: list } = await readStoryToken(text);
        expect(story).toBeNull();
        expect(list.map(({ kind }) => kind)).toEqual([
          at === 0 && text.length === token.length ? 'damaged' : 'damaged',
        ]);
      }
    }
    expect((await readStoryLink('nothing here')).notices.map(({ kind }) => kind)).toEqual(['unread']);
  });
  it('answers any letters and digits, sealed or not, and unfolds no bomb', async () => {
    const { seal } = await import('../../../src/state/link/seal');
    const { bitsToDigits } = await import('../../../src/state/link/digits');
    const { squeezed } = await import('../../../src/state/teaching/squeeze');
    const pack = (bytes: Uint8Array) =>
      seal(
        '1',
        bitsToDigits(Array.from(bytes).flatMap((byte) => Array.from({ length: 8 }, (_, i) => (byte >> (7 - i)) & 1))),
        3,
      );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.string(), fc.jsonValue(), async (bytes, text, value) => {
        expect((await readStoryToken(pack(bytes))).notices.length).toBeGreaterThan(0);
        await readStoryLink(`#k=${text}`);
        await readStoryToken(pack(await squeezed(JSON.stringify(value))));
        await readStoryToken(
          pack(await squeezed(JSON.stringify([value, value, [[value, value, value, value, value, value, value]]]))),
        );
      }),
      { numRuns: 60 },
    );
    const bomb = pack(await squeezed(JSON.stringify(['x'.repeat(5_000_000), '', []])));
    expect((await readStoryToken(bomb)).story).toBeNull();
  });
});

describe('two windows', () => {
  const record = (id: string, revision: number, of = id) => ({ id, revision, story: { of } });
  it('lose nothing of one another', () => {
    const base = [record('a', 1), record('b', 1), record('c', 1)];
    let next = 0;
    const laid = (mine: typeof base, there: typeof base) => mergedRecords(base, mine, there, () => `n${(next += 1)}`);
    // Both changed a: both stay.
    const both = laid(
      [record('a', 2, 'mine'), base[1], base[2]].flatMap((one) => one ?? []),
      [record('a', 2, 'theirs'), record('b', 1), record('c', 1)],
    );
    expect(both.records.map(({ story }) => (story as { of: string }).of)).toEqual(['theirs', 'mine', 'b', 'c']);
    expect([...both.renamed]).toEqual([['a', 'n1']]);
    // One deleted b, the other changed it: it stays. One deleted c, the other did nothing: it goes.
    const mine = [record('a', 1)];
    expect(laid(mine, [record('a', 1), record('b', 2), record('c', 1)]).records.map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
    // New ones of both are there.
    expect(laid([...base, record('x', 1)], [...base, record('y', 1)]).records.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
      'x',
      'y',
    ]);
    expect(laid(base, []).records).toEqual([]);
  });
});
