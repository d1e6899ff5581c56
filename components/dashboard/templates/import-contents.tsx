import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import type { TemplateImportState } from './import-state';

export type ImportContentsProps = {
  readonly state: Extract<TemplateImportState, { preview: unknown }>;
  readonly onTakeChanged: (takesChanged: boolean) => void;
};

/** How many names are shown; somebody who wants to see more looks into the file. */
const mostNames = 50;

/** What is in a file, beside what is here. Nothing is changed by looking. */
export function ImportContents({ state, onTakeChanged }: ImportContentsProps) {
  const { fresh, changed, same, tooLong, withoutBrand, withoutShortcut } = state.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands in place of what was pressed: the focus goes on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h3 ref={heading} tabIndex={-1} className="font-semibold">
          {i18n.t('dashboard.templates.transfer.previewTitle')}
        </h3>
        <p className="text-muted">{i18n.t('dashboard.templates.transfer.previewAbout')}</p>
      </div>
      <Named
        summary={i18n.t('dashboard.templates.transfer.fresh', fresh.length)}
        names={fresh.map(({ name }) => name)}
      />
      {same > 0 ? <p>{i18n.t('dashboard.templates.transfer.same', same)}</p> : null}
      {changed.length > 0 ? (
        <>
          <Named
            summary={i18n.t('dashboard.templates.transfer.changed', changed.length)}
            names={changed.map(({ before }) => before.name)}
          />
          <Switch
            label={i18n.t('dashboard.templates.transfer.takeChanged')}
            hint={i18n.t('dashboard.templates.transfer.takeChangedHint')}
            isOn={state.takesChanged}
            isDisabled={state.status === 'taking'}
            onTurn={onTakeChanged}
          />
        </>
      ) : null}
      {tooLong.length > 0 ? (
        <Notice tone="warn">
          <Named
            summary={i18n.t('dashboard.templates.transfer.tooLong', tooLong.length)}
            names={tooLong}
          />
        </Notice>
      ) : null}
      {withoutBrand + withoutShortcut > 0 ? (
        <Notice>
          {withoutBrand > 0 ? (
            <p>{i18n.t('dashboard.templates.transfer.withoutBrand', withoutBrand)}</p>
          ) : null}
          {withoutShortcut > 0 ? (
            <p>{i18n.t('dashboard.templates.transfer.withoutShortcut', withoutShortcut)}</p>
          ) : null}
        </Notice>
      ) : null}
    </section>
  );
}

type NamedProps = { readonly summary: string; readonly names: readonly string[] };

/** How many, and which. */
function Named({ summary, names }: NamedProps) {
  if (names.length === 0) return <p>{summary}</p>;
  const others = names.length - mostNames;
  return (
    <Disclosure summary={summary}>
      <ul className="max-h-40 list-disc overflow-y-auto ps-5">
        {names.slice(0, mostNames).map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and the list stands still
          <li key={index} dir="auto" className="break-words">
            {name}
          </li>
        ))}
        {others > 0 ? <li>{i18n.t('dashboard.templates.transfer.more', others)}</li> : null}
      </ul>
    </Disclosure>
  );
}
