import fc from 'fast-check';

/** Texts as links are, and texts that nobody should have to carry: any code unit, markup, references, controls. */
export const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789ABCxyz?=#&~.'), maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc
        .constantFrom('<', '>', '"', "'", '&', '&amp;', '&#0;', '&#xd800;', '&lt', ']]>', '<!--', '-->', '\r\n', '\0')
        .map(String),
    )
    .map((parts) => parts.join('')),
);

/** What XML can say of a text: every character that it cannot is U+FFFD. */
export const inXml = (text: string): string =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const control = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
      const half = code >= 0xd800 && code <= 0xdfff;
      return control || half || code === 0xfffe || code === 0xffff ? '\ufffd' : sign;
    })
    .join('');
