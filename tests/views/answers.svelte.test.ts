import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import type { AskedQuestion } from '../../src/content/teaching/asked-question';
import { Answers } from '../../src/state/teaching/answers.svelte';
import { writeCode } from '../../src/state/teaching/code';
import { encodeScene } from '../e2e/links';
import { drawn } from '../state/teaching/answers';
import { chat, sent } from '../state/teaching/chat';
import Panel from '../../src/views/teaching/Answers.svelte';
import Groups from '../../src/views/teaching/Groups.svelte';

const question: AskedQuestion = {
  id: 'service',
  number: 3,
  bands: {
    low: 40,
    high: 52,
    borders: {
      up: { zh: '52以上', en: 'above 52' },
      same: { zh: '40–52', en: '40–52' },
      down: { zh: '40以下', en: 'below 40' },
    },
  },
};
let target: HTMLElement;
let open: ReturnType<typeof mount> | undefined;
beforeEach(() => {
  target = document.createElement('div');
  target.style.width = '560px';
  document.documentElement.dataset.theme = 'light';
  document.body.append(target);
});
afterEach(async () => {
  if (open) await unmount(open);
  open = undefined;
  target.remove();
});

const panel = (locale: 'zh' | 'en', answer?: 'up') => {
  const answers = new Answers();
  const onchange = vi.fn();
  open = mount(Panel, { target, props: { answers, session: 42, question, locale, onchange, answer } });
  return { answers, onchange };
};

test('hands are counted by large steppers, taken back, and every change is told', async () => {
  const { answers, onchange } = panel('en');
  const more = page.getByRole('button', { name: 'One more: Jumps up' });
  await more.click();
  await more.click();
  await page.getByRole('button', { name: 'One more: Drops' }).click();
  await page.getByRole('button', { name: 'One fewer: Jumps up' }).click();
  expect(answers.counts('service', 1)).toEqual({ up: 1, same: 0, down: 1 });
  await page.getByRole('button', { name: 'Take the last hand back' }).click();
  expect(answers.counts('service', 1)).toEqual({ up: 1, same: 0, down: 0 });
  expect(onchange).toHaveBeenCalledTimes(5);
  const box = more.element().getBoundingClientRect();
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
});

test('a chat is pasted into the second round; clearing it can be undone', async () => {
  const { answers } = panel('zh');
  await page.getByRole('button', { name: '第二轮' }).click();
  const field = page.getByRole('textbox', { name: '把整段聊天贴在这里' });
  await field.fill(chat(sent(drawn(60, { session: 42, question: 3 }))));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status').last()).toHaveTextContent(/收到60个暗号/);
  const counts = answers.counts('service', 2);
  expect(counts.up + counts.same + counts.down).toBe(60);
  expect(answers.any('service', 1)).toBe(false);
  await expect.element(page.getByRole('img')).toHaveAccessibleName(/第二轮，60人/);
  await page.getByRole('button', { name: /清空这一轮/ }).click();
  expect(answers.any('service', 2)).toBe(false);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(answers.counts('service', 2)).toEqual(counts);
});

test('a column of numbers falls into the bands', async () => {
  const { answers } = panel('en');
  await page.getByRole('textbox').fill('Guess\n60\n52\n46%\n３９\nno idea');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('row 6 “no idea”');
  expect(answers.counts('service', 1)).toEqual({ up: 1, same: 2, down: 1 });
});

test('nothing of the model is there until it is given', async () => {
  const { answers } = panel('zh');
  answers.add('service', 1, 'up');
  await expect.element(page.getByRole('img')).toBeVisible();
  expect(target.innerHTML).not.toMatch(/模型|model/i);
  if (open) await unmount(open);
  const shown = panel('zh', 'up');
  shown.answers.add('service', 1, 'up');
  await expect.element(page.getByRole('img')).toHaveAccessibleName(/模型：跳上去/);
});

test('what is damaged or from elsewhere is named', async () => {
  panel('en');
  const [other] = drawn(1, { session: 9, question: 3 });
  const code = other ? writeCode(other) : '';
  await page.getByRole('textbox').fill(`Anna: 7KQM 2X99\nBen: ${code}`);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('Damaged, ask for them again: 7KQM 2X99.');
  await expect.element(page.getByRole('status').last()).toHaveTextContent(`${code} (session 9)`);
});

test('the maps of groups: least, mean, most, and whose; what cannot be opened is named', async () => {
  open = mount(Groups, { target, props: { locale: 'en' } });
  const link = (serviceValue: number, title: string) =>
    `https://host.example/${encodeScene({ locale: 'en', changes: { serviceValue }, names: { title } })}`;
  await page
    .getByRole('textbox')
    .fill(`Anna: ${link(72, 'Shop')}\nBen: ${link(80, 'Agency')}\nCem: https://host.example/?s=2abcdefghijklm&v=en`);
  await userEvent.keyboard('{Enter}');
  const row = page.getByRole('row', { name: /Service/ });
  await expect.element(row).toHaveTextContent(/72\s*Shop\s*76\s*80\s*Agency/);
  await expect.element(page.getByRole('listitem')).toHaveTextContent(/Cem/);
});
