export type RingProps = {
  /** How full, 0 to 1; above 1 is over. */
  readonly part: number;
  /** What it shows, in words. */
  readonly label: string;
};

const radius = 7;
const round = 2 * Math.PI * radius;

/** A ring that fills; nearly full it turns amber, over it turns red. */
export function Ring({ part, label }: RingProps) {
  const shown = Math.min(1, Math.max(0, part));
  const tone = part > 1 ? 'stroke-bad' : part > 0.93 ? 'stroke-warn' : 'stroke-accent';
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      className="shrink-0 -rotate-90"
    >
      <circle cx="9" cy="9" r={radius} fill="none" strokeWidth="3" className="stroke-line" />
      <circle
        cx="9"
        cy="9"
        r={radius}
        fill="none"
        strokeWidth="3"
        strokeDasharray={`${shown * round} ${round}`}
        className={tone}
      />
    </svg>
  );
}
