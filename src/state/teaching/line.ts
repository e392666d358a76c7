/** What carries messages between the two windows of a show. */
export interface Line {
  send(message: unknown): void;
  /** Opens the other window under a name; one of that name is loaded again. False where the browser refuses. */
  open(query: string, name: string): boolean;
  /** Brings the other window forward, if this one has opened it. */
  bringForward(): void;
  /** Has the other window been closed since the last time this was asked? Without hearing it say so. */
  closedUnheard(): boolean;
  close(): void;
}
/** Reads a message; true when it came from the other window. */
export type Hear = (data: unknown) => boolean;

/** A window beside the stage, not a tab: it goes to another screen. */
const FEATURES = 'popup,width=1280,height=720';

abstract class Windows {
  /** The other window, as far as it is known here. */
  protected other: Window | null = null;

  open(query: string, name: string): boolean {
    const opened = window.open(query, name, FEATURES);
    if (!opened || opened.closed) return false;
    this.other = opened;
    return true;
  }
  bringForward(): void {
    if (this.other?.closed === false) this.other.focus();
  }
  closedUnheard(): boolean {
    if (!this.other?.closed) return false;
    this.other = null;
    return true;
  }
}

/** By a channel of the browser: every window of this origin that knows the name. */
class ChannelLine extends Windows implements Line {
  #channel: BroadcastChannel | null;

  constructor(name: string, hear: Hear) {
    super();
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => void hear(data);
  }
  send(message: unknown): void {
    this.#channel?.postMessage(message);
  }
  close(): void {
    this.#channel?.close();
    this.#channel = null;
  }
}

/** From window to window, by the references that opening one gives to both. */
class WindowLine extends Windows implements Line {
  readonly #heard: (event: MessageEvent) => void;

  constructor(hear: Hear) {
    super();
    this.#heard = ({ source, data }) => {
      if (!source || !('closed' in source)) return;
      // While the other window is there nobody else speaks for it; after its reload, the secret says who it is.
      if (this.other && !this.other.closed && this.other !== source) return;
      const before = this.other;
      // It is answered where it came from.
      this.other = source;
      if (!hear(data)) this.other = before;
    };
    addEventListener('message', this.#heard);
  }
  send(message: unknown): void {
    const opener = window.opener as Window | null;
    const to = this.other?.closed === false ? this.other : opener;
    // A file has no origin that could be named.
    if (to?.closed === false && to !== window) to.postMessage(message, '*');
  }
  close(): void {
    removeEventListener('message', this.#heard);
  }
}

/** May windows of this page meet on a channel? Not on a page opened as a file: each has an origin of its own. */
export const hasChannel = (): boolean => self.origin !== 'null' && 'BroadcastChannel' in self;

/** The line of a pair of windows that show a deck. */
export const callLine = (deck: string, pair: string, hear: Hear): Line =>
  hasChannel() ? new ChannelLine(`cvm-${deck}-${pair}`, hear) : new WindowLine(hear);

/** Where windows of a deck that were opened by hand find one another; nowhere without a channel. */
export const callHall = (deck: string, hear: Hear): Line | null =>
  hasChannel() ? new ChannelLine(`cvm-${deck}-hall`, hear) : null;
