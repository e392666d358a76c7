/** How large a page of the teaching side is, as the chain is told. */
export interface TeachingProps {
  /** Pixels of the window. */
  readonly width: number;
  readonly height: number;
  /** Not in one column. */
  readonly wide: boolean;
  /** How much larger type is for a projector. */
  readonly enlarged: number;
  /** Scale of type and strokes. */
  readonly s: number;
}
