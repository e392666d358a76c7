import { readColumn, type Column } from './column';
import { foundCodes, type FoundCodes, type Room } from './found-codes';

/** What a pasted text turned out to be. */
export type Pasted =
  | { readonly kind: 'codes'; readonly found: FoundCodes }
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'nothing'; readonly cut: boolean };

/** A chat with codes, or the answers of a survey: whichever a text says more of. */
export const readPasted = (text: string, room: Room): Pasted => {
  const found = foundCodes(text, room);
  if (found.accepted.length > 0) return { kind: 'codes', found };
  const column = readColumn(text);
  if (column.cells.length > column.unread.length) return { kind: 'column', column };
  const any = found.damaged.length + found.elsewhere.length + found.otherQuestion.length > 0;
  return any ? { kind: 'codes', found } : { kind: 'nothing', cut: found.cut };
};
