/** The product's mark: a reply that turns back. Decoration; the name stands beside it. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" width={size} height={size} className="shrink-0">
      <rect width="24" height="24" rx="6.5" className="fill-accent" />
      <path
        d="M6.2 8.2h8.1a3.7 3.7 0 0 1 0 7.4H9.4M9.2 5.2l-3 3 3 3"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="stroke-on-accent"
      />
    </svg>
  );
}
