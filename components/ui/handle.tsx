export type HandleProps = {
  /** Without `@`. */
  readonly handle: string;
};

/** A handle as people write it; left to right wherever it stands. */
export function Handle({ handle }: HandleProps) {
  return <bdi dir="ltr">@{handle}</bdi>;
}
