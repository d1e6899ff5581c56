import { Field, type FieldProps } from './field';

export type FileFieldProps = Omit<FieldProps, 'children'> & {
  /** What the browser's own dialog offers first, as `.json`. */
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly onFile: (file: File) => void;
};

/** A file of the person's own, by the browser's dialog or dropped on it. */
export function FileField({ accept, isDisabled = false, onFile, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="file"
          accept={accept}
          disabled={isDisabled}
          {...control}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file once more is a choice, too.
            event.currentTarget.value = '';
          }}
          className="max-w-full text-muted file:me-3 file:h-8 file:rounded-medium file:border file:border-line file:border-solid file:bg-surface file:px-3.5 file:font-medium file:text-ink hover:file:border-edge hover:file:bg-raised disabled:opacity-60"
        />
      )}
    </Field>
  );
}
