/** What a page of analysis is laid out for. */
export interface RoomProps {
  /** Width of the page's content in pixels. */
  readonly width: number;
  /** Scale of type and strokes: 1 at 1280 × 720 and on a phone, 1.5 or more on a projector. */
  readonly s: number;
}
