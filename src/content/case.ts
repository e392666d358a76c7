import type { Alternative } from '../model/alternatives';
import type { Values } from '../model/parameters';
import type { SourceId } from '../model/sources';
import type { Text } from '../text';

/** A story with the numbers that make it visible. The numbers are illustrations; no company has given them. */
export interface Case {
  /** Part of links given away: never rename one, never reuse one. */
  readonly id: string;
  readonly title: Text;
  /** What happened and what to watch, in two or three sentences. */
  readonly story: Text;
  /** Where the story comes from, then what its evidence leans on. */
  readonly source: readonly SourceId[];
  /** Numbers of the claims of the two Chinese texts that it shows, such as `D1-07`. */
  readonly claims: readonly string[];
  /** What differs from the defaults; `alternatives`, when present, replaces the whole list. */
  readonly set: Partial<Values> & { readonly alternatives?: readonly Alternative[] };
  /** Names of the alternatives in force, in their order. */
  readonly rivals: readonly Text[];
  /** What published evidence says, and what about the story is not verified. */
  readonly evidence?: Text;
  /** The case it turns into, and by what. */
  readonly next?: { readonly case: string; readonly move: Text };
  /** Heading it stands under in the list. */
  readonly family?: Text;
}
