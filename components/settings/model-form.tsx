import type { FormEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TestResult, type TestResultProps } from './test-result';
import type { TestState } from './test-state';

export type ModelFormProps = Omit<TestResultProps, 'state'> & {
  /** The fields, or the choice of a way. */
  readonly children: ReactNode;
  readonly test: TestState;
  /** Absent: there is nothing to test. */
  readonly onTest?: (() => void) | undefined;
  /** The download of the on-device model, 0 to 1; absent: none runs. */
  readonly download?: number | undefined;
  readonly saveLabel: string;
  /** Runs inside the click, so that the browser may be asked for a host. */
  readonly onSave: () => void;
  /** What stands beside Save and Test. */
  readonly actions?: ReactNode;
};

/** A model being set up: fields, a test in words, and the save. */
export function ModelForm({
  children,
  test,
  onTest,
  download,
  saveLabel,
  ...props
}: ModelFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSave();
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {children}
      {download === undefined ? (
        <TestResult
          state={test}
          onCopy={props.onCopy}
          onMend={props.onMend}
          onDownload={props.onDownload}
        />
      ) : (
        <Downloading part={download} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" tone="primary">
          {saveLabel}
        </Button>
        {onTest ? (
          <Button onClick={onTest} disabled={test.kind === 'testing' || download !== undefined}>
            {i18n.t('settings.test.run')}
          </Button>
        ) : null}
        {props.actions}
      </div>
    </form>
  );
}

function Downloading({ part }: { readonly part: number }) {
  return (
    <label className="flex flex-col gap-1">
      <span>{i18n.t('settings.test.downloading', { percent: Math.round(part * 100) })}</span>
      <progress value={part} max={1} className="h-2 w-full" />
    </label>
  );
}
