import { type ReactNode, useId } from 'react';

export type ChoiceCardProps = {
  /** The radio group it belongs to. */
  readonly group: string;
  readonly picture: ReactNode;
  readonly label: string;
  readonly hint: ReactNode;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** What there is to do once it is chosen. */
  readonly children?: ReactNode;
};

/** One of several ways to go, with its details folded out when it is the one. */
export function ChoiceCard(props: ChoiceCardProps) {
  const id = useId();
  return (
    <div
      className={`rounded-large border bg-surface transition-colors ${props.isChosen ? 'border-accent' : 'border-line hover:border-edge'}`}
    >
      <label htmlFor={id} className="flex cursor-pointer items-start gap-3 p-4">
        <input
          id={id}
          type="radio"
          name={props.group}
          checked={props.isChosen}
          onChange={props.onChoose}
          aria-describedby={`${id}-hint`}
          className="mt-0.5 size-4 shrink-0"
        />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{props.label}</span>
          <span id={`${id}-hint`} className="block text-muted">
            {props.hint}
          </span>
        </span>
        <span aria-hidden className="text-muted">
          {props.picture}
        </span>
      </label>
      {props.isChosen && props.children ? (
        <div className="border-line border-t p-4 sm:ps-11">{props.children}</div>
      ) : null}
    </div>
  );
}
