import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATIONS } from '../../../src/content/stations';
import { ASKED, askedBehind, stationsBefore } from '../../../src/content/teaching/asked';
import * as notices from '../../../src/content/teaching/task-notices';
import { TASK } from '../../../src/content/teaching/task-words';
import { OUTPUTS } from '../../../src/model/outputs';
import { PARAMETER_IDS } from '../../../src/model/parameters';
import { edited, pristine, sameSetting } from '../../../src/state/setting';
import { readTeachToken } from '../../../src/state/teaching/place';
import { readTask, taskLink, taskToken, type Task } from '../../../src/state/teaching/task';
import { opened } from '../../../src/state/link/opening';
import { DIGITS } from '../../../src/state/link/digits';
import { scenes } from '../scenes';
import { written } from '../../words';

const behind = STATIONS.flatMap(({ id: shown }) => askedBehind(shown).map((output) => ({ shown, output })));
const tasks: fc.Arbitrary<Task> = fc
  .tuple(scenes, fc.subarray([...PARAMETER_IDS]), fc.integer(), fc.option(fc.constantFrom(...behind)), fc.boolean())
  .map(([{ now, before }, rows, odd, hidden, all]) => ({
    work: { now, before },
    open: rows.filter((_, place) => (odd >> (place % 31)) & 1),
    locked: rows.filter((_, place) => !((odd >> (place % 31)) & 1)),
    hidden,
    all,
  }));

/** What a trainer makes: two that move, three that do not, the rest hidden until the reveal. */
const lesson: Task = {
  work: {
    now: edited(pristine('shop_only'), { values: { serviceValue: 60, timeCost: 35 } }).setting,
    before: pristine('shop_only'),
  },
  open: ['serviceValue', 'timeCost'],
  locked: ['productValue', 'moneyCost', 'learningTime'],
  hidden: { shown: 'satisfaction', output: 'retention' },
  all: false,
};

describe('a lesson link', () => {
  it('comes back as it was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(tasks, async (task) => {
        const token = taskToken(task);
        const { task: read, notices: list } = await readTask(token);
        expect(list).toEqual([]);
        expect(read).toMatchObject({ open: task.open, locked: task.locked, hidden: task.hidden, all: task.all });
        expect(read && sameSetting(read.work.now, task.work.now)).toBe(true);
        expect(read && sameSetting(read.work.before, task.work.before)).toBe(true);
        // As a page of the address it stays what it was.
        expect(readTeachToken(`task-${token}`)).toEqual({ kind: 'task', token });
        // And it is nobody's map.
        expect(opened(`?v=zh&t=task-${token}`, '', 'zh')).toMatchObject({ work: null, notices: [] });
      }),
      { numRuns: 60 },
    );
  });
  it('is at most 250 characters long, whatever a trainer does with the eight rows and some factors', () => {
    const link = `https://example.github.io/customer-value-map/${taskLink(lesson, 'zh')}`;
    expect(link.length).toBeLessThanOrEqual(130);
    const most = PARAMETER_IDS.filter((_, place) => place % 2 === 0);
    const wide: Task = { ...lesson, open: most.slice(0, 20), locked: most.slice(20, 50) };
    expect(`https://example.github.io/customer-value-map/${taskLink(wide, 'zhprojector')}`.length).toBeLessThanOrEqual(
      250,
    );
  });
  it('is flagged when any character is another one', async () => {
    const token = taskToken(lesson);
    for (let at = 0; at < token.length; at += 1)
      for (const other of ['0', 'x', DIGITS[(DIGITS.indexOf(token[at] ?? '0') + 1) % 62] ?? '0']) {
        if (other === token[at]) continue;
        const { task, notices: list } = await readTask(token.slice(0, at) + other + token.slice(at + 1));
        expect(task).toBeNull();
        expect(list.map(({ kind }) => kind)).toEqual(['damaged']);
      }
    expect((await readTask(token.slice(0, -1))).task).toBeNull();
    expect((await readTask(`${token}0`)).task).toBeNull();
  });
  it('never unlocks by being edited: an unlocked choice has another sum', () => {
    const unlocked = taskToken({ ...lesson, open: [...lesson.open, ...lesson.locked], locked: [] });
    const [sum, other] = [taskToken(lesson), unlocked].map((token) => token.slice(3, 7));
    expect(sum).not.toBe(other);
  });
  it('answers any letters and digits, sealed or not', async () => {
    const { seal } = await import('../../../src/state/link/seal');
    const digits = fc.string({ unit: fc.constantFrom(...DIGITS), maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(digits, fc.string(), async (body, text) => {
        for (const token of [body, text, seal('0', body, 2), seal('2', body, 2), seal('0', `105${body}`, 2)]) {
          const { task, notices: list } = await readTask(token);
          expect(task !== null || list.length > 0).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('asks only about what lies behind its curtain', () => {
    for (const { shown, output } of behind) expect(stationsBefore(output)).toContain(shown);
    for (const output of ASKED) expect(OUTPUTS[output].station).not.toBe('value');
    expect(askedBehind('money')).toEqual([]);
  });
  it('says everything in both languages', () => {
    for (const text of Object.values(TASK)) written(text);
    for (const { text } of [
      notices.taskDamaged(),
      notices.taskForeign(),
      notices.taskNewer(),
      notices.taskVersionMissing(),
      notices.taskOlder(1),
      notices.taskRowsLost(),
    ])
      written(text);
  });
});
