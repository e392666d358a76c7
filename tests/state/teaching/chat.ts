import { writeCode, type Answer } from '../../../src/state/teaching/code';
import { dice } from './answers';

const NAMES = [
  '张三',
  '李四',
  '王小明',
  'Anna Li',
  'Wei Zhang',
  'Room 1204',
  'Dr. O’Neil',
  '陈静🌸',
  'iPhone15',
  'Müller',
];
/** What else is said in a room: words of eight letters, dates, telephones, addresses, times. */
const TALK = [
  '大家好👋 听得到吗',
  'good morning everyone',
  'customer delivered value is the question',
  'see https://meeting.example.com/dm/7KQm2XdPab?pwd=A1B2C3D4',
  'my number is 138 0013 8000, call me',
  '会议号：872 3344 1290，密码 20260115',
  '2026-01-15',
  '20260115',
  '62781234',
  'from 2024 on we had 12 shops',
  'Room 1204',
  '我用的是iPhone15，打不开',
  'iPhone15',
  'strength',
  'CUSTOMER',
  'loyalty!',
  '周三 14:30–16:00 再来一次',
  '👍👍👍',
  '哈哈哈',
  'I think it goes up, because 78.9 > 75',
  'file: 550e8400-e29b-41d4-a716-446655440000.pdf',
  'the slide with Q1 2025, page 10 of 24',
  'H2O2 and CO2, ISO 9001 and ISO 27001',
  'a-b-c-d-e-f-g-h',
  '[图片]',
  '“价值地图”是什么？',
  'Windows11, Office365',
  'UTF8 2048 bytes',
  '订单号 20250911123456789',
];

const wide = (text: string) =>
  text.replace(/[0-9A-Za-z ]/g, (sign) => (sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)));
/** How people send a code. */
const MANNERS: readonly ((code: string, name: string) => string)[] = [
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => code.replace(' ', ''),
  (code) => wide(code),
  (code) => code.replace(' ', '-'),
  (code) => `我的暗号${code}😀`,
  (code, name) => `${name}：${code}`,
  (code) => [...code.replace(' ', '')].join(' '),
  (code) => `my code is ${code.replace(' ', '').toLowerCase()}, sure!`,
  (code) => `**${code}**`,
  (code) => code.replaceAll('1', 'l').replaceAll('0', 'o').replaceAll('V', 'u').toLowerCase(),
  (code) => `「${code.slice(0, 4)}\u00a0\u200b${code.slice(5)}」`,
  (code, name) => `10:23:45 From ${name} to Everyone: ${code}`,
];

export const inManner = (code: string, n: number): string =>
  MANNERS[n % MANNERS.length]?.(code, NAMES[n % NAMES.length] ?? '') ?? code;

/** A chat of so many lines with some messages buried in it, in order. */
export const chat = (messages: readonly string[], lines = 400, seed = 5): string => {
  const next = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const list: string[] = [];
  const every = Math.floor(lines / (messages.length + 1) / 2);
  let sent = 0;
  for (let line = 0; line < lines; line += 2) {
    const time = `${8 + Math.floor(line / 60)}:${String(line % 60).padStart(2, '0')}`;
    list.push(pick([`${pick(NAMES)} ${time}`, `${pick(NAMES)} 2026/1/15 ${time}:07`, `[${time}] ${pick(NAMES)}:`]));
    const message = (line / 2) % Math.max(1, every) === 0 ? messages[sent] : undefined;
    if (message !== undefined) sent += 1;
    list.push(message ?? pick(TALK));
  }
  for (; sent < messages.length; sent += 1) list.push(messages[sent] ?? '');
  return list.join('\r\n');
};

export const talk = (lines: number): string => chat([], lines);

/** The codes of some answers, each in another manner. */
export const sent = (answers: readonly Answer[]): readonly string[] =>
  answers.map((answer, n) => inManner(writeCode(answer), n));
