import type { Notice } from '../content/notices';
import type { Locale } from '../text';
import { readable } from './link-readable';
import type { Scene } from './scene';

/** What a link opened, and everything about it that was not as its sender had it. */
export interface Opened {
  readonly scene: Scene;
  readonly notices: readonly Notice[];
}

/** A scene in an address and back. Numbers ride in the query; names only behind the '#', which browsers do not send. */
export interface LinkCodec {
  /** Without '?' and '#'; either may be ''. */
  encode(scene: Scene): { readonly query: string; readonly fragment: string };
  /**
   * Total: any two strings give a scene, in bounded time.
   * @param search the query of an address; its '?' may be missing
   * @param hash its fragment; the '#' may be missing
   * @param fallback what the link does not say
   */
  decode(search: string, hash: string, fallback: { readonly locale: Locale }): Opened;
}

/** The codec links are written with. */
export const LINK: LinkCodec = readable;

/** What is written behind the path of an address: '?…#…'. A private link has everything behind the '#'. */
export const tail = (scene: Scene, privately = false): string => {
  const { query, fragment } = LINK.encode(scene);
  if (privately) return `#${query}${fragment && `&${fragment}`}`;
  return `?${query}${fragment && `#${fragment}`}`;
};

/** Opens an address, or a whole message with a link in it. */
export const opened = (search: string, hash: string, locale: Locale): Opened => LINK.decode(search, hash, { locale });
