export type PlaceholderProps = {
  /** Its height and width. */
  readonly className: string;
};

/** Where something will be; it breathes, so that one sees that it is coming. */
export function Placeholder({ className }: PlaceholderProps) {
  return (
    <div
      aria-hidden
      className={`rounded-medium bg-sunken motion-safe:animate-breathe forced-border ${className}`}
    />
  );
}
