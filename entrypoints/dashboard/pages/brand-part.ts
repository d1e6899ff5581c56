/** What a page of one brand's material is told by its address. */
export type BrandPartProps = {
  /** The brand's id. */
  readonly id: string;
  /** The id of the row one came for. */
  readonly row?: string | undefined;
};
