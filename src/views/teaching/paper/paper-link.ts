import { qrOf, QUIET, type Qr } from '../../../carriers/qr';
import type { Manner } from '../../../state/link';
import { spokenCode } from '../../../state/link/spoken';
import type { Scene } from '../../../state/scene';
import type { SharePage } from '../../share-page';
import { LONG } from '../../share-length';

/** The way from a sheet back to the state it was printed from. */
export interface PaperLink {
  /** Null where no link opens elsewhere, or none that a telephone could scan: then the code does. */
  readonly qr: Qr | null;
  /** Width and height of the code with its margin, in pixels of the sheet. */
  readonly side: number;
  /** Empty where there is no link. */
  readonly address: string;
  readonly code: string;
  /** Names were left out, because they made the link too long to scan. */
  readonly nameless: boolean;
}

/** Room for the code, and the finest module that a telephone reads off paper (0.4 mm), in pixels of the sheet. */
const ROOM = 132;
const LEAST = 1.5;

/** @param link what stands behind the path in a link to the scene, written in a manner */
export function paperLink(link: (manner: Manner) => string, scene: Scene, page: SharePage): PaperLink {
  const [whole, short] = [link({ room: null }), link({ room: null, numbersOnly: true })];
  const nameless = (page.address ?? '').length + whole.length > LONG && short.length < whole.length;
  const address = page.address === null ? '' : page.address + (nameless ? short : whole);
  const qr = page.address === null ? null : qrOf(address);
  const modules = (qr?.size ?? 0) + 2 * QUIET;
  const module = Math.floor((2 * ROOM) / modules) / 2;
  return {
    qr: module >= LEAST ? qr : null,
    side: module * modules,
    address,
    code: spokenCode(scene),
    nameless,
  };
}
