/** Where the page itself stands: what a link begins with, and who can follow it. */
export interface SharePage {
  /** The address without query and fragment. */
  readonly address: string;
  /** The name of its host; none for a page opened as a file. */
  readonly host: string | null;
  /** Only this device can open it. */
  readonly onlyHere: boolean;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function sharePage({ protocol, origin, pathname, href, host, hostname }: Location = location): SharePage {
  if (protocol === 'file:') return { address: href.replace(/[?#].*$/, ''), host: null, onlyHere: true };
  return { address: origin + pathname, host, onlyHere: LOOPBACK.test(hostname) };
}
