/** A kept image or video, ready to be shown. */
export type ShownMedia = {
  readonly id: string;
  readonly name: string;
  readonly isVideo: boolean;
  /** In this page alone. */
  readonly address: string;
  readonly alt: string;
};
