import { digitOf, digitValue } from './digits';
import { seal, SUM_DIGITS, unseal, type Sealed } from './seal';

/** Digits of the version, and of the length of the body. */
const HEAD = 1;
const LENGTH = 2;
export const OVERHEAD = HEAD + LENGTH + SUM_DIGITS;
export const HEADER = { head: HEAD, length: LENGTH } as const;

export const writeToken = (version: number, body: string): string => seal(digitOf(version), body, LENGTH);
export const readToken = (text: string): Sealed => unseal(text, HEAD, LENGTH);
/** The version a token says it has; -1 when that is no digit. */
export const versionOf = ({ head }: Sealed): number => digitValue(head);
