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

/** As when somebody pastes; what the browser would do then happens only where nobody forbids it. */
const paste = (text: string) => {
  const field = page.getByRole('textbox').element() as HTMLTextAreaElement;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (!field.dispatchEvent(event)) return;
  field.value += text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

test('of more answers than a round holds, it is said how many count', async () => {
  const { answers } = panel('en');
  await expect.element(page.getByRole('textbox')).toBeVisible();
  paste(Array.from({ length: 5_001 }, (_, i) => i % 100).join('\n'));
  const status = page.getByRole('status').last();
  await expect.element(status).toHaveTextContent('5,000 count, 1 are left out');
  expect(answers.of('service', 1).pasted).toHaveLength(5_000);
});

test('what is pasted counts at once; what is typed with Enter or a button, which the help says', async () => {
  const [first, second] = drawn(2, { session: 42, question: 3 }).map(writeCode);
  const { answers } = panel('en');
  const field = page.getByRole('textbox');
  await expect.element(field).toHaveAccessibleDescription(/typed with Enter or “Read”/);
  expect(page.getByRole('button', { name: 'Read' }).elements()).toHaveLength(0);
  paste(first ?? '');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('1 code accepted');
  await field.fill(second ?? '');
  expect(answers.of('service', 1).codes).toHaveLength(1);
  await page.getByRole('button', { name: 'Read' }).click();
  expect(answers.of('service', 1).codes).toHaveLength(2);
  await expect.element(field).toHaveValue('');
});

test('a long chat is read without being laid out; what was typed before stays', async () => {
  const { answers } = panel('en');
  const field = page.getByRole('textbox');
  await field.fill('to be typed');
  const code = drawn(1, { session: 42, question: 3 }).map(writeCode).join('');
  paste(`${code}\n${'Anna 10:32\nhello there folks this is a chat line number 12345678 ok\n'.repeat(50_000)}`);
  expect(answers.of('service', 1).codes).toHaveLength(1);
  await expect.element(field).toHaveValue('to be typed');
  await expect.element(page.getByRole('status').last()).toHaveTextContent('The text is too long');
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
