import { describe, expect, test } from 'vitest';
import { groupsIn, spreadOf } from '../../../src/state/teaching/group';
import { speakerAt } from '../../../src/state/teaching/speaker';
import { tail } from '../../../src/state/link';
import { spokenCode } from '../../../src/state/link/spoken';
import { openingScene } from '../../../src/state/scene';
import { edited, pristine, type Changes } from '../../../src/state/setting';

const scene = (values: Changes, names: Readonly<Record<string, string>> = {}) => ({
  ...openingScene('zh'),
  now: edited(pristine('opening'), { values }).setting,
  before: pristine('opening'),
  names,
});
const link = (values: Changes, names?: Readonly<Record<string, string>>) =>
  `https://host.example/map/${tail(scene(values, names))}`;

const first = link({ serviceValue: 72, timeCost: 40 }, { title: '我们的店' });
const second = link({ serviceValue: 80 });
const third = spokenCode(scene({ serviceValue: 66, moneyCost: 52 }));

const CHAT = [
  '张三 10:23',
  '我们组的：',
  first,
  '',
  '[10:24] Anna Li:',
  `here it is ${second} 👍`,
  '10:25:07 From Group C to Everyone:',
  third.toLowerCase().replace(/-/g, ' - '),
  '李四 10:26',
  `> ${second}`,
  '王五：https://news.example/2026/01/15?id=4711&s=abc',
  `赵六：${first.replace(/s=(.{12})./, (_, kept: string) => `s=${kept}%`)}`,
  `钱七 10:31`,
  `https://host.example/map/?s=${'Zz9'.repeat(12)}&v=zh`,
].join('\r\n');

describe('the maps of a chat', () => {
  test('are found with who sent them; what cannot be read is named', async () => {
    const { groups, unread, cut } = await groupsIn(CHAT);
    expect(groups.map(({ who, title }) => [who, title])).toEqual([
      ['张三', '我们的店'],
      ['Anna Li', null],
      ['Group C', null],
    ]);
    expect(groups.map(({ inputs }) => inputs.serviceValue)).toEqual([72, 80, 66]);
    expect(unread.map(({ who }) => who)).toEqual(['赵六', '钱七']);
    for (const { text, why } of unread) {
      expect(text).toMatch(/^https/);
      expect(why.zh).not.toBe('');
    }
    expect(cut).toBe(false);
  });
  test('factor by factor: the least, the mean, the most, and whose', async () => {
    const { groups } = await groupsIn(CHAT);
    const spread = spreadOf(groups);
    expect(spread.map(({ id }) => id)).toEqual(['serviceValue', 'moneyCost', 'timeCost']);
    expect(spread[0]).toEqual({
      id: 'serviceValue',
      minimum: 66,
      mean: (72 + 80 + 66) / 3,
      maximum: 80,
      lowest: [2],
      highest: [1],
      values: [72, 80, 66],
    });
    // Who left a factor alone counts with what the case has.
    expect(spread[2]).toMatchObject({ minimum: 40, maximum: 46, lowest: [0], highest: [1, 2] });
    expect(spreadOf([])).toEqual([]);
  });
  test('a wrapped link and a private one are read', async () => {
    const wrapped = `Anna: ${second.slice(0, 30)}\n${second.slice(30)}\nbye`;
    const hidden = `https://host.example/${tail(scene({ imageValue: 60 }), { privately: true })}`;
    const { groups } = await groupsIn(`${wrapped}\n\nBen 9:15 AM\n${hidden}`);
    expect(groups.map(({ who }) => who)).toEqual(['Anna', 'Ben']);
    expect(groups[1]?.inputs.imageValue).toBe(60);
  });
  test.each(['CVM-A1B2 ', 'https://', '?s=Abc123 ', 'CVM', 's=', '\n', '张三：'])(
    'a million of %j end',
    async (word) => {
      const found = await groupsIn(word.repeat(1_000_001 / word.length));
      expect(found.groups).toEqual([]);
    },
  );
});

test('who speaks', () => {
  const at = (text: string) => speakerAt(text, text.indexOf('HERE'));
  expect(at('HERE')).toBe('');
  expect(at('陈静: HERE')).toBe('陈静');
  expect(at('Dr. O’Neil 2026/1/15 10:23:07\nHERE')).toBe('Dr. O’Neil');
  expect(at('10:23:45\t From  Wei Zhang to  Everyone:\tHERE')).toBe('Wei Zhang');
  expect(at('Mia 10:02\nhello\n\nthis is ours HERE')).toBe('Mia');
});
