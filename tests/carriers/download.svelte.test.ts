import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offer } from '../../src/carriers/download';

describe('a file for the reader', () => {
  const clicked: { name: string; href: string; inPage: boolean }[] = [];
  const made: Blob[] = [];
  const released: string[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    clicked.length = made.length = released.length = 0;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ name: this.download, href: this.href, inPage: this.isConnected });
    });
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob);
      return `blob:null/${made.length}`;
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void released.push(address));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is offered once, under its name and as what it is', async () => {
    offer('客户价值地图.svg', '<svg>客</svg>', 'image/svg+xml');
    expect(clicked).toEqual([{ name: '客户价值地图.svg', href: 'blob:null/1', inPage: true }]);
    expect(made.map(({ type, size }) => [type, size])).toEqual([['image/svg+xml', 14]]);
    expect(await made[0]?.text()).toBe('<svg>客</svg>');
  });

  it('has exactly the bytes, also those that lie within others', async () => {
    offer('a.png', new Uint8Array([9, 0, 255, 128, 9]).subarray(1, 4), 'image/png');
    expect([...new Uint8Array((await made[0]?.arrayBuffer()) ?? [])]).toEqual([0, 255, 128]);
  });

  it('leaves nothing behind: no link in the page, and later no address', () => {
    const before = document.body.childElementCount;
    offer('a.txt', 'a', 'text/plain');
    expect(document.body.childElementCount).toBe(before);
    expect(released).toEqual([]);
    vi.advanceTimersByTime(5 * 60_000);
    expect(released).toEqual(['blob:null/1']);
  });

  it.each([
    ['../../etc/<passwd>.png', '.. .. etc passwd .png'],
    ['甲 vs. 乙\u202egnp.exe', '甲 vs. 乙 gnp.exe'],
    ['a\nb:c?.svg', 'a b c .svg'],
  ])('is never called %j', (name, called) => {
    offer(name, '', 'text/plain');
    expect(clicked[0]?.name).toBe(called);
  });
});
