import { describe, expect, it } from 'vitest';
import { ago, dayOf, exactly } from '../../src/content/ago';

const NOW = Date.UTC(2025, 10, 26, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('how long ago', () => {
  it.each<[number, string, string]>([
    [0, '刚刚', 'just now'],
    [59_999, '刚刚', 'just now'],
    // A clock that was put back.
    [-DAY, '刚刚', 'just now'],
    [MINUTE, '1分钟前', '1 minute ago'],
    [7.9 * MINUTE, '7分钟前', '7 minutes ago'],
    [60 * MINUTE, '1小时前', '1 hour ago'],
    [23.9 * 60 * MINUTE, '23小时前', '23 hours ago'],
    [DAY, '1天前', '1 day ago'],
    [29.9 * DAY, '29天前', '29 days ago'],
    [45 * DAY, '1个月前', '1 month ago'],
    [400 * DAY, '1年前', '1 year ago'],
  ])('%d ms', (since, zh, en) => {
    expect(ago(NOW - since, NOW, 'zh')).toBe(zh);
    expect(ago(NOW - since, NOW, 'en')).toBe(en);
  });
  it('names day and minute, and the day for a file', () => {
    const noon = new Date(2025, 0, 5, 12, 34).getTime();
    expect(exactly(noon, 'zh')).toMatch(/2025年1月5日.*12:34/);
    expect(exactly(noon, 'en')).toMatch(/Jan 5, 2025.*12:34/);
    expect(dayOf(noon)).toBe('2025-01-05');
    expect(dayOf(new Date(2025, 10, 26, 0, 5).getTime())).toBe('2025-11-26');
  });
});
