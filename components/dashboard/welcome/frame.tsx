import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PageTitle } from '@/components/dashboard/page-title';
import { Mark } from '@/components/ui/mark';

/** The steps of the welcome, in order; each is also the end of its address. */
export const steps = ['consent', 'model', 'brand', 'ready'] as const;
export type Step = (typeof steps)[number];

export type FrameProps = {
  readonly step: Step;
  /** Steps that have been settled, wherever one is. */
  readonly done: readonly Step[];
  readonly children: ReactNode;
};

/** One step of the welcome: where one is, and the step itself. */
export function Frame({ step, done, children }: FrameProps) {
  return (
    <div className="min-h-screen bg-canvas px-4 py-8 sm:py-14">
      <div className="mx-auto flex max-w-[640px] flex-col gap-6">
        <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <span className="flex items-center gap-2.5">
            <Mark size={28} />
            <span className="text-title font-semibold tracking-tight">Repartee</span>
          </span>
          <nav aria-label={i18n.t('welcome.steps')}>
            <ol className="flex flex-wrap gap-x-1">
              {steps.map((each) => (
                <StepLink
                  key={each}
                  step={each}
                  isCurrent={each === step}
                  isDone={done.includes(each)}
                />
              ))}
            </ol>
          </nav>
        </header>
        <main
          id="main"
          tabIndex={-1}
          className="flex flex-col gap-6 rounded-large border border-line bg-surface p-5 outline-none sm:p-8"
        >
          {children}
        </main>
      </div>
    </div>
  );
}

type StepLinkProps = { readonly step: Step; readonly isCurrent: boolean; readonly isDone: boolean };

function StepLink({ step, isCurrent, isDone }: StepLinkProps) {
  return (
    <li>
      <a
        href={step === 'consent' ? '#/welcome' : `#/welcome/${step}`}
        aria-current={isCurrent ? 'step' : undefined}
        className="inline-flex h-8 items-center gap-1.5 rounded-full px-3 text-muted hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent-ink forced-colors:aria-[current]:underline"
      >
        {isDone ? <Check aria-label={i18n.t('welcome.done')} size={14} /> : null}
        {i18n.t(`welcome.stepNames.${step}`)}
      </a>
    </li>
  );
}

export type StepHeadingProps = { readonly title: string; readonly children: ReactNode };

/** What this step is, and why it is there. */
export function StepHeading({ title, children }: StepHeadingProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <PageTitle title={title} />
      <p className="max-w-[60ch] text-body text-muted">{children}</p>
    </div>
  );
}
