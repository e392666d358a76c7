import { fill, type Locale } from '../../text';
import { ANSWERS, listedShort } from './answer-words';

/** What a chat gave, in numbers and names; a shape of `FoundCodes`. */
export interface PastedCodes {
  readonly accepted: readonly { readonly sure: boolean }[];
  readonly doubled: readonly { readonly code: string; readonly changed: boolean }[];
  readonly damaged: readonly { readonly text: string }[];
  readonly elsewhere: readonly { readonly text: string; readonly session: number }[];
  readonly otherQuestion: readonly { readonly text: string; readonly question: number }[];
  readonly cut: boolean;
}
/** What a column gave; a shape of `Column`. */
export interface PastedColumn {
  readonly cells: readonly unknown[];
  readonly unread: readonly { readonly row: number; readonly text: string }[];
  readonly heading: string | null;
  readonly column: number;
  readonly columns: number;
  readonly cut: boolean;
}

/** 5001 → '5,001', in both languages. */
const counted = (count: number): string => count.toLocaleString('en');

const LONG = 24;
const short = (text: string): string => {
  const signs = Array.from(text);
  return signs.length > LONG ? `${signs.slice(0, LONG).join('')}…` : text;
};

/** The first sentence says what counts, the others what does not and why. */
export const codesSaid = (found: PastedCodes, locale: Locale): readonly string[] => {
  const count = found.accepted.length;
  const sure = found.accepted.filter((one) => one.sure).length;
  const comma = locale === 'zh' ? '，' : ', ';
  const stop = locale === 'zh' ? '。' : '.';
  const first =
    count === 0
      ? ANSWERS.noCodes[locale]
      : (count === 1 ? ANSWERS.acceptedOne[locale] : fill(ANSWERS.accepted[locale], { count: String(count) })) +
        (sure > 0 ? comma + fill(ANSWERS.sure[locale], { count: String(sure) }) : '') +
        stop;
  const list = (words: string, things: readonly string[]) =>
    things.length > 0 ? [words + listedShort(things, locale) + stop] : [];
  return [
    first,
    ...list(
      ANSWERS.doubled[locale],
      found.doubled.map(({ code, changed }) => (changed ? fill(ANSWERS.changed[locale], { code }) : code)),
    ),
    ...list(
      ANSWERS.damaged[locale],
      found.damaged.map(({ text }) => text),
    ),
    ...list(
      ANSWERS.elsewhere[locale],
      found.elsewhere.map(({ text, session }) =>
        fill(ANSWERS.elsewhereOne[locale], { code: text, session: String(session) }),
      ),
    ),
    ...list(
      ANSWERS.otherQuestion[locale],
      found.otherQuestion.map(({ text, question }) =>
        fill(ANSWERS.otherQuestionOne[locale], { code: text, question: String(question + 1) }),
      ),
    ),
    ...(found.cut ? [ANSWERS.cut[locale]] : []),
  ];
};

export const columnSaid = (found: PastedColumn, locale: Locale): readonly string[] => {
  const stop = locale === 'zh' ? '。' : '.';
  const place = { column: String(found.column), heading: short(found.heading ?? '') };
  const which = found.columns < 2 ? '' : fill(ANSWERS[found.heading ? 'columnWhich' : 'columnPlace'][locale], place);
  const rows = found.unread.map(({ row, text }) =>
    fill(ANSWERS.unreadRow[locale], { row: String(row), text: short(text) }),
  );
  return [
    fill(ANSWERS.column[locale], { count: String(found.cells.length) }) + which + stop,
    ...(rows.length > 0 ? [ANSWERS.unreadRows[locale] + listedShort(rows, locale) + stop] : []),
    ...(found.cut ? [ANSWERS.cut[locale]] : []),
  ];
};

/** What is said where a round is full; nothing where everything counts. */
export const takenSaid = (
  { taken, over }: { readonly taken: number; readonly over: number },
  most: number,
  locale: Locale,
): readonly string[] =>
  over > 0 ? [fill(ANSWERS.leftOut[locale], { most: counted(most), taken: counted(taken), over: counted(over) })] : [];
