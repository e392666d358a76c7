import type { Session } from '../state/session.svelte';

/** What can be dropped or pasted is at most so large, in bytes. */
const MOST = 25_000_000;

/**
 * Opens what was dropped, pasted or chosen: one map as a visit, several as maps of one's own.
 * @returns whether a map has come on screen
 */
export async function takeFiles(session: Session, files: readonly File[]): Promise<boolean> {
  let shown = false;
  const [{ readCarried }, { keepAll }] = await Promise.all([import('../state/carried'), import('../state/keep-all')]);
  for (const file of files) {
    const bytes = new Uint8Array(await file.slice(0, MOST).arrayBuffer());
    const { works, notices } = await readCarried({ name: file.name, type: file.type, bytes });
    const [only, another] = works;
    // The last one added stands first.
    if (another) await keepAll(session, [...works].reverse());
    else if (only) session.visit(only);
    shown ||= only !== undefined && another === undefined;
    for (const notice of notices) session.tell(notice);
  }
  return shown;
}

/** Opens what a paste or a drop brings along; false when there is nothing to open in it. */
export function take(session: Session, data: DataTransfer | null): boolean {
  const files = Array.from(data?.files ?? []);
  const text = data?.getData('text/plain') ?? '';
  if (files.length > 0) void takeFiles(session, files);
  else if (text.trim() !== '') void session.read(text);
  return files.length > 0 || text.trim() !== '';
}
