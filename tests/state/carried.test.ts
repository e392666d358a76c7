import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPngText } from '../../src/carriers/png-text';
import { withSvgText } from '../../src/carriers/svg-text';
import { readCarried } from '../../src/state/carried';
import { tail } from '../../src/state/link';
import { spokenCode } from '../../src/state/link/spoken';
import { mapFile, type MapFileRead } from '../../src/state/map-file';
import { openingScene, type Scene } from '../../src/state/scene';
import { edited, pristine } from '../../src/state/setting';
import { scenes } from './scenes';

const KEYWORD = 'customer-value-map';
const utf8 = (text: string) => new TextEncoder().encode(text);
/** A file whose name and type say nothing true. */
const read = (bytes: Uint8Array | string) =>
  readCarried({ name: 'x.txt', type: 'image/jpeg', bytes: typeof bytes === 'string' ? utf8(bytes) : bytes });
const workIn = ({ now, before, names }: Scene) => ({ now, before, names });
const kinds = ({ notices }: MapFileRead) => notices.map(({ kind }) => kind);

/** One pixel. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

const now = edited(pristine('opening'), { values: { serviceValue: 72 } }).setting;
const scene: Scene = { ...openingScene('en'), now, names: { title: '甲方' } };
const address = `https://example.org/map/${tail(scene)}`;

describe('what carries a map', () => {
  it('any scene comes back out of a PNG, an SVG, a map file and a message', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (one) => {
        const link = tail(one);
        const works = [workIn(one)];
        expect(await read(withPngText(PNG, KEYWORD, link))).toEqual({ works, notices: [] });
        expect(await read(withSvgText(SVG, KEYWORD, link))).toEqual({ works, notices: [] });
        if (link.includes('s='))
          expect(await read(`看看这个 https://example.org/map/${link} 谢谢。`)).toEqual({ works, notices: [] });
      }),
      { numRuns: 200 },
    );
  });
  it('a picture of untouched work opens it', async () => {
    const link = tail(openingScene('zh'));
    expect(link).toBe('?v=zh');
    const works = [workIn(openingScene('zh'))];
    expect(await read(withPngText(PNG, KEYWORD, link))).toEqual({ works, notices: [] });
    expect(await read(withSvgText(SVG, KEYWORD, link))).toEqual({ works, notices: [] });
  });
  it('a picture with a private link opens too', async () => {
    const works = [workIn(scene)];
    expect(await read(withPngText(PNG, KEYWORD, tail(scene, { privately: true })))).toEqual({ works, notices: [] });
  });
  it('a map file holds several', async () => {
    const works = [workIn(scene), workIn(openingScene('zh'))];
    for (const text of [mapFile(works), `\ufeff${mapFile(works)}`, ` \n${mapFile(works)}`])
      expect(await read(text)).toEqual({ works, notices: [] });
  });
  it('a spoken code in a text is read', async () => {
    expect((await read(`口令：${spokenCode(scene)}`)).works).toEqual([{ ...workIn(scene), names: {} }]);
  });
  it('a text in UTF-16, as some editors store it, is read', async () => {
    const text = mapFile([scene]);
    const wide = (first: number, second: number) =>
      Uint8Array.from(
        [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].flatMap((code) => {
          const bytes = [code & 0xff, code >> 8];
          return [bytes[first] ?? 0, bytes[second] ?? 0];
        }),
      );
    expect((await read(wide(0, 1))).works).toEqual([workIn(scene)]);
    expect((await read(wide(1, 0))).works).toEqual([workIn(scene)]);
  });
});

describe('a long message', () => {
  const chat = '甲：好的。\n乙：收到。\n\n'.repeat(4000);
  it.each([0.1, 0.5, 0.99])('is read as far as the link, at %d of it', async (share) => {
    const at = Math.floor(chat.length * share);
    const answer = await read(`${chat.slice(0, at)}\n${address}\n${chat.slice(at)}`);
    expect(answer.works).toEqual([workIn(scene)]);
  });
  it('says that it was not read beyond that', async () => {
    expect(kinds(await read(`${address}\n\n${chat}`))).toEqual(['file']);
    expect(kinds(await read(`${chat}\n${address}`))).toEqual([]);
  });
  it('is opened though a damaged link stands before the good one', async () => {
    const damaged = address.replace(
      /(s=.{9})(.)/,
      (_, start: string, one: string) => start + (one === 'x' ? 'y' : 'x'),
    );
    expect(kinds(await read(damaged))).toEqual(['damaged']);
    expect((await read(`${damaged}\n\n${chat}\n${address}`)).works).toEqual([workIn(scene)]);
    expect(kinds(await read(`${damaged}\n\n${chat}`))).toEqual(['damaged']);
  });
  it('without a link says so, and so does one of more than a megabyte', async () => {
    expect(kinds(await read(chat))).toEqual(['unread']);
    const long = await read('a'.repeat(1_100_000));
    expect(long.notices[0]?.text.en).toContain('at most 1 MB');
  });
  it('with several maps asks which', async () => {
    const other = `https://example.org/map/${tail({ ...openingScene('en'), now: pristine('latent'), before: pristine('latent') })}`;
    const answer = await read(`${address}\n${other}`);
    expect(answer.works).toEqual([]);
    expect(answer.notices[0]?.offers).toHaveLength(2);
  });
});

describe('what carries none', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', '空'],
    ['white space', ' \n\u3000', '空'],
    ['a PNG without a map', PNG, '这张图片里没有地图'],
    ['a PNG with other words', withPngText(PNG, 'Comment', '?s=2'), '这张图片里没有地图'],
    ['a PNG with nonsense', withPngText(PNG, KEYWORD, 'nonsense'), '这张图片里没有地图'],
    ['a PNG that is cut off', PNG.slice(0, 20), '这张图片里没有地图'],
    ['an SVG without a map', SVG, '这张图片里没有地图'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'JPEG'],
    ['a GIF', 'GIF89a', 'GIF'],
    ['a WebP', 'RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'WebP'],
    ['a HEIC', '\0\0\0\u0018ftypheic', 'HEIC'],
    ['an AVIF', '\0\0\0\u0018ftypavif', 'AVIF'],
    ['a BMP', 'BM\u0001\u0002\u0003\u0004\0\0\0\0', 'BMP'],
    ['a PDF', '%PDF-1.7', '这种文件读不了'],
    ['a ZIP', 'PK\u0003\u0004\0\0\0', '这种文件读不了'],
    ['another JSON', '{"a": 1}', '不是本页存出的地图文件'],
    ['a JSON file in another encoding', Uint8Array.from([...utf8('{"a":"'), 0xbc, 0xd7, 0x22, 0x7d]), 'UTF-8'],
    ['a map file that is cut off', mapFile([scene]).slice(0, 100), '不完整'],
    ['a map file with a comment', mapFile([scene]).replace('{', '{ // mine'), '不完整'],
  ])('%s says what was expected', async (_, bytes, said) => {
    const answer = await read(bytes);
    expect(answer.works).toEqual([]);
    expect(kinds(answer)).toEqual(['file']);
    expect(answer.notices[0]?.text.zh).toContain(said);
  });
  it('a message in another encoding still opens its link', async () => {
    const bytes = Uint8Array.from([0xbc, 0xd7, 0x20, ...utf8(address)]);
    expect((await read(bytes)).works).toEqual([workIn(scene)]);
  });
  it('a message that begins like a picture or a list is a message', async () => {
    for (const start of ['BM的新方案：', '[链接] ', '{甲方} ', '<甲方> '])
      expect((await read(start + address)).works, start).toEqual([workIn(scene)]);
  });
  it('any bytes give an answer that says something', async () => {
    const starts = [
      [],
      [...PNG],
      [...utf8(SVG)],
      [0xff, 0xfe],
      [...utf8('{"customerValueMap":1,')],
      [...utf8('CVM-2')],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const answer = await read(Uint8Array.from([...start, ...rest]));
        if (answer.works.length === 0) expect(answer.notices.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
  it('fifty megabytes are refused unread', async () => {
    const answer = await read(new Uint8Array(50 * 2 ** 20).fill(0x20));
    expect(answer.notices[0]?.text.en).toContain('at most 5 MB');
  });
});
