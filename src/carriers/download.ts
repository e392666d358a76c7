/** How long a browser may take to begin with a file, in ms; some ask for it only after a question to the reader. */
const RELEASED = 60_000;

/** What file systems or readers of a name trip over: control and path characters, and those that turn writing round. */
const UNFIT = /[\p{Cc}\p{Surrogate}/\\:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Offers a file to the reader, as the browser does with downloads. `name` with its ending, `type` a media type. */
export function offer(name: string, bytes: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(UNFIT, ' ').trim();
  // Older browsers follow only links that are in the page.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASED);
}
