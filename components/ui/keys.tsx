export type KeysProps = {
  /** One by one: `['Alt', 'Shift', 'R']`. */
  readonly keys: readonly string[];
};

/** A key combination as it is printed on the keyboard. Always left to right, like the keys. */
export function Keys({ keys }: KeysProps) {
  return (
    <span dir="ltr" className="inline-flex gap-1">
      {keys.map((key) => (
        <kbd
          key={key}
          className="min-w-5 rounded-small border border-line border-b-2 bg-raised px-1.5 text-center font-sans text-small font-medium"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
