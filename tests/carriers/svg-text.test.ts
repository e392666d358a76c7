import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText, withSvgText } from '../../src/carriers/svg-text';
import { anyText, inXml } from './any-text';

const ID = 'customer-value-map';
const LINK = '?s=2AbC&x=1#n=XyZ';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><title>a</title><rect/></svg>';
const CARRIER = `<metadata id="${ID}">?s=2AbC&amp;x=1#n=XyZ</metadata>`;

describe('a text in an SVG', () => {
  it('stands right behind the opening tag', () => {
    expect(withSvgText(PICTURE, ID, LINK)).toBe(PICTURE.replace('<title>', `${CARRIER}<title>`));
  });

  it('comes back, whatever it is called and whatever it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (id, text) => {
        const marked = withSvgText(PICTURE, id, text);
        // An id is read back as XML says it, so one with characters that XML cannot say is called otherwise.
        expect(svgText(marked, inXml(id))).toBe(inXml(text));
        expect(marked.startsWith(PICTURE.slice(0, PICTURE.indexOf('>') + 1))).toBe(true);
        expect(marked.endsWith('<title>a</title><rect/></svg>')).toBe(true);
        expect(svgText(marked, `${inXml(id)}x`)).toBeNull();
      }),
    );
  });

  it('takes the place of older ones; others stay', () => {
    fc.assert(
      fc.property(anyText, anyText, (older, newer) => {
        expect(withSvgText(withSvgText(PICTURE, ID, older), ID, newer)).toBe(withSvgText(PICTURE, ID, newer));
      }),
    );
    const other = `<metadata id="editor"><a>1</a></metadata>`;
    const crowded = PICTURE.replace('<rect/>', `${CARRIER}${other}<g><metadata  id='${ID}'\n/></g><rect/>`);
    expect(withSvgText(crowded, ID, LINK)).toBe(
      PICTURE.replace('<title>', `${CARRIER}<title>`).replace('<rect/>', `${other}<g></g><rect/>`),
    );
  });

  it.each([
    ['a prologue', '<?xml version="1.0" encoding="UTF-8"?>\n'],
    ['a comment about an svg', '<!-- <svg id="no"> -->'],
    ['a document type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY a "<svg>"> ]>'],
    ['a mark of byte order', '\ufeff'],
  ])('is written and read behind %s', (_, before) => {
    expect(withSvgText(before + PICTURE, ID, LINK)).toBe(before + withSvgText(PICTURE, ID, LINK));
    expect(svgText(before + withSvgText(PICTURE, ID, LINK), ID)).toBe(LINK);
  });

  it('finds room in an empty picture, and minds “>” in attributes', () => {
    expect(withSvgText('<svg a="/>"/>', ID, LINK)).toBe(`<svg a="/>">${CARRIER}</svg>`);
    expect(withSvgText("<svg a='>'></svg>", ID, LINK)).toBe(`<svg a='>'>${CARRIER}</svg>`);
  });

  it('is not read from comments, CDATA, instructions, attributes or elements of another name', () => {
    const around = (inside: string) => svgText(`<svg>${inside}</svg>`, ID);
    expect(around(`<!-- ${CARRIER} -->`)).toBeNull();
    expect(around(`<![CDATA[${CARRIER}]]>`)).toBeNull();
    expect(around(`<?x ${CARRIER}?>`)).toBeNull();
    expect(around(`<g a='${CARRIER}'/>`)).toBeNull();
    expect(around(`<metadata2 id="${ID}">x</metadata2>`)).toBeNull();
    expect(around(`<metadata data-id="${ID}">x</metadata>`)).toBeNull();
    expect(around(`<metadata title=' id="${ID}"'>x</metadata>`)).toBeNull();
    expect(svgText(`<html>${CARRIER}</html>`, ID)).toBeNull();
  });

  it('is read as editors and people write it', () => {
    const around = (inside: string) => svgText(`<svg>${inside}</svg>`, ID);
    expect(around(`<metadata\n  a = "b"  id = '${ID}' >?s=2&#65;&#x62;C</metadata >`)).toBe('?s=2AbC');
    expect(around(`<metadata id="${ID}">one\r\ntwo<rdf:RDF>three</rdf:RDF></metadata>`)).toBe('one\ntwo');
    expect(around(`<metadata id="${ID}"/>`)).toBe('');
    expect(around(`<metadata id="${ID}">&nbsp;&#x110000;&#0;&</metadata>`)).toBe('&nbsp;&#x110000;\ufffd&');
  });

  it('is nothing in what is no picture, and nothing is written there', () => {
    const pieces = fc.constantFrom(
      '<',
      'svg',
      '<svg',
      '<svg>',
      '>',
      '"',
      "'",
      '/',
      '<!--',
      '<![CDATA[',
      '<?',
      '<!',
      '[',
      ']',
    );
    const rest = fc.constantFrom(CARRIER, '<metadata', ` id="${ID}"`, '&#', 'x', ' ');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, rest), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const marked = withSvgText(text, ID, 'new');
        expect(svgText(marked, ID)).toBe(marked === text ? null : 'new');
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(svgText(text, ID)).toBeNull();
        expect(withSvgText(text, ID, LINK)).toBe(text);
      }),
    );
  });

  // Anything worse than one way through would take longer than a test may.
  it.each([
    '<',
    '<!--',
    '<![CDATA[',
    '<?',
    '<!',
    '<a b="',
    '<metadata id="',
    `<metadata id="${ID}">`,
    '<metadata ',
    ' a=',
    '&#',
  ])('is soon found missing among a million of %j', (piece) => {
    const long = `<svg>${piece.repeat(1_000_000)}`;
    expect(['', null]).toContain(svgText(long, ID));
    expect(withSvgText(long, ID, LINK)).toContain(CARRIER);
    expect(['', null]).toContain(svgText(`<svg><metadata ${piece.repeat(100_000)}`, ID));
  });

  it('is not taken when it is too long', () => {
    expect(withSvgText(PICTURE, ID, 'x'.repeat(2_000_000))).toBe(PICTURE);
    expect(
      svgText(PICTURE.replace('<rect/>', `<metadata id="${ID}">${'x'.repeat(7_000_000)}</metadata>`), ID),
    ).toBeNull();
  });
});
