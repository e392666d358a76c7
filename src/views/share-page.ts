/** Where the page itself stands: what a link begins with, and who can follow it. */
export interface SharePage {
  /**
   * The address without query and fragment. None for a page opened as a file: its address leads nobody else there, and
   * tells where on whose disk it lies.
   */
  readonly address: string | null;
  /** The name of its host; none for a page opened as a file. */
  readonly host: string | null;
  /** Only this device can open it. */
  readonly onlyHere: boolean;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function sharePage({ protocol, origin, pathname, host, hostname }: Location = location): SharePage {
  if (protocol === 'file:') return { address: null, host: null, onlyHere: true };
  return { address: origin + pathname, host, onlyHere: LOOPBACK.test(hostname) };
}
