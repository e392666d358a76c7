import type { Notice } from '../content/notices';
import type { Told } from './link/told';

/** What answers a single act goes with the next one; what was wrong with a link stays until it is dismissed. */
const ANSWERS: readonly Notice['kind'][] = ['outOfRange', 'rivalLimit', 'settled', 'unread', 'file'];

/** What has to be told, one of a kind. */
export class NoticeBoard {
  list = $state.raw<readonly Told[]>([]);
  #latest: Told | undefined;

  add(notice: Told): void {
    this.list = [...this.list.filter(({ kind }) => kind !== notice.kind), notice];
    this.#latest = notice;
  }
  /** Something else was opened: what was said about the last opening goes, what was said about keeping stays. */
  opened(notices: readonly Told[]): void {
    this.list = [...this.list.filter(({ kind }) => kind === 'maps'), ...notices];
  }
  /** Something was done: answers to earlier acts go, the one to this act stays. */
  acted(): void {
    const kept = this.list.filter((one) => one === this.#latest || !ANSWERS.includes(one.kind));
    if (kept.length < this.list.length) this.list = kept;
    this.#latest = undefined;
  }
  remove(notice: Notice): void {
    this.list = this.list.filter((one) => one !== notice);
  }
}
