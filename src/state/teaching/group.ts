import { caseById } from '../../content/cases';
import { PARAMETER_IDS, type ParameterId } from '../../model/parameters';
import type { Inputs } from '../../model/settle';
import type { Text } from '../../text';
import { openText } from '../open';
import type { Work } from '../scene';
import { inputsOf } from '../setting';
import { levelled } from './letters';
import { speakerAt } from './speaker';

/** The map of a group. */
export interface GroupMap {
  /** Who sent it; '' when the chat does not say. */
  readonly who: string;
  /** The name of the map; null: that of its case. */
  readonly title: string | null;
  /** The case it was made from. */
  readonly from: Text | null;
  readonly work: Work;
  readonly inputs: Inputs;
}
export interface GroupsFound {
  readonly groups: readonly GroupMap[];
  /** What looked like a map and could not be opened, and why. */
  readonly unread: readonly { readonly who: string; readonly text: string; readonly why: Text }[];
  /** There were more maps, or more text, than is read. */
  readonly cut: boolean;
}

const READ_LIMIT = 1_000_000;
/** More groups than any room has; and the longest map with all its names. */
export const MOST_GROUPS = 60;
const LONGEST = 50_000;
/** Where a link, the numbers of one, or a code to be read out may begin. */
const START = /https?:\/\/|\bCVM\s{0,2}[-–—:]|(?:^|[?&#;\s])s=(?=[0-9A-Za-z]{6})/gi;
/** What has our key with something behind it; other sites use the same letter, but for shorter things. */
const OURS = /(?:^|[?&#;])s=[0-9A-Za-z]{6}|CVM/i;
/** What is shown of something that could not be read. */
const SHOWN = 60;

/** The pieces of a text that each hold one map at most, and where they begin. */
const pieces = (text: string): readonly { readonly at: number; readonly text: string }[] => {
  const starts: number[] = [];
  let end = -1;
  for (const { index, 0: sign } of text.matchAll(START)) {
    // The same link goes on.
    if (index < end) continue;
    const rest = text.slice(index + sign.length, index + sign.length + LONGEST);
    end = index + sign.length + (/^\S*/.exec(rest)?.[0].length ?? 0);
    starts.push(index);
  }
  return starts.map((at, i) => ({ at, text: text.slice(at, Math.min(starts[i + 1] ?? Infinity, at + LONGEST)) }));
};

/**
 * All maps in a pasted chat: links and spoken codes, of any version. A map that was sent twice, by whomever, counts once.
 * Text from outside: total, and bounded in time.
 */
export const groupsIn = async (text: string): Promise<GroupsFound> => {
  const chat = levelled(text.slice(0, READ_LIMIT));
  const groups = new Map<string, GroupMap>();
  const unread: { who: string; text: string; why: Text }[] = [];
  const found = pieces(chat);
  // Most links in a chat are none of ours: what is opened is bounded twice as high as what is kept.
  const opened = found.filter((piece) => OURS.test(piece.text.replace(/\s+/g, ''))).slice(0, MOST_GROUPS * 2);
  for (const piece of opened) {
    const { work, outcome, notices } = await openText(piece.text);
    const who = speakerAt(chat, piece.at);
    if (work) {
      const key = JSON.stringify([work.now, work.before, work.names]);
      const from = caseById(work.now.case)?.title ?? null;
      if (!groups.has(key) && groups.size < MOST_GROUPS)
        groups.set(key, { who, title: work.names.title ?? null, from, work, inputs: inputsOf(work.now) });
    } else if (outcome !== 'none' && notices[0])
      unread.push({ who, text: piece.text.trim().slice(0, SHOWN), why: notices[0].text });
  }
  return {
    groups: [...groups.values()],
    unread,
    cut: text.length > READ_LIMIT || opened.length >= MOST_GROUPS * 2 || groups.size >= MOST_GROUPS,
  };
};

/** What the groups made of one factor, in its own unit. */
export interface FactorSpread {
  readonly id: ParameterId;
  readonly minimum: number;
  readonly mean: number;
  readonly maximum: number;
  /** The groups at the ends, by their places in the list. */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** What each group has, in the order of the list. */
  readonly values: readonly number[];
}

/** Every factor that a group changed in its case, or that the groups have otherwise, in the order of the table. */
export const spreadOf = (groups: readonly Pick<GroupMap, 'work' | 'inputs'>[]): readonly FactorSpread[] =>
  PARAMETER_IDS.flatMap((id) => {
    const values = groups.map(({ inputs }) => inputs[id]);
    const changed = groups.some(({ work }) => work.now.changes[id] !== undefined);
    const [minimum, maximum] = [Math.min(...values), Math.max(...values)];
    if (groups.length === 0 || (!changed && minimum === maximum)) return [];
    const places = (end: number) => values.flatMap((value, place) => (value === end ? [place] : []));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [{ id, minimum, mean, maximum, lowest: places(minimum), highest: places(maximum), values }];
  });
