import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { type Kind, kinds } from '@/lib/backup/kinds';
import { type Choice, type Counts, choiceNames, relations } from '@/lib/backup/preview';
import type { Preview } from './import-state';

export type ImportPreviewProps = {
  readonly preview: Preview;
  readonly isTaking: boolean;
  readonly onChoose: (kind: Kind, choice: Choice) => void;
  readonly onTake: () => void;
  readonly onLeave: () => void;
};

/** What is in a file, kind by kind, and what of it is to be taken. Nothing is changed by looking. */
export function ImportPreview({ preview, isTaking, ...props }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It stands below what was pressed: the focus goes on here.
  useEffect(() => heading.current?.focus(), []);
  const held = kinds.filter((kind) => totalOf(preview.counts[kind]) > 0);
  const date = new Date(preview.backup.madeAt).toLocaleString(undefined, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h3 ref={heading} tabIndex={-1} className="font-semibold">
          {i18n.t('dashboard.data.import.previewTitle')}
        </h3>
        <p className="text-muted">{i18n.t('dashboard.data.import.madeAt', { date })}</p>
      </div>
      {held.length === 0 ? <p>{i18n.t('dashboard.data.import.empty')}</p> : null}
      {held.length > 0 ? (
        <table className="w-full text-start">
          <thead className="text-small text-muted">
            <tr>
              <th className="pe-4 text-start font-medium">
                {i18n.t('dashboard.data.import.kind')}
              </th>
              <th className="pe-4 text-start font-medium">
                {i18n.t('dashboard.data.import.contents')}
              </th>
              <th className="text-start font-medium">{i18n.t('dashboard.data.import.choice')}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((kind) => (
              <KindRow
                key={kind}
                kind={kind}
                counts={preview.counts[kind]}
                choice={preview.choices[kind]}
                isDisabled={isTaking}
                onChoose={(choice) => props.onChoose(kind, choice)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="max-w-[68ch] text-small text-muted">
        {i18n.t('dashboard.data.import.how')} {i18n.t('dashboard.data.import.keys')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" disabled={isTaking || held.length === 0} onClick={props.onTake}>
          {i18n.t('dashboard.data.import.take')}
        </Button>
        <Button disabled={isTaking} onClick={props.onLeave}>
          {i18n.t('dashboard.data.import.leave')}
        </Button>
      </div>
    </section>
  );
}

type KindRowProps = {
  readonly kind: Kind;
  readonly counts: Counts;
  readonly choice: Choice;
  readonly isDisabled: boolean;
  readonly onChoose: (choice: Choice) => void;
};

function KindRow({ kind, counts, choice, isDisabled, onChoose }: KindRowProps) {
  const name = i18n.t(`dashboard.data.kinds.${kind}`);
  const options = choiceNames.map((value) => ({
    value,
    label: i18n.t(`dashboard.data.import.choices.${value}`),
  }));
  return (
    <tr className="border-line border-t">
      <th scope="row" className="py-2 pe-4 text-start font-medium">
        {name}
      </th>
      <td className="py-2 pe-4">{countsInWords(counts)}</td>
      <td className="py-2">
        <SelectField
          isLabelHidden
          label={i18n.t('dashboard.data.import.choiceOf', { kind: name })}
          value={choice}
          options={options}
          disabled={isDisabled}
          onValue={(value) => {
            const chosen = choiceNames.find((each) => each === value);
            if (chosen) onChoose(chosen);
          }}
        />
      </td>
    </tr>
  );
}

function countsInWords(counts: Counts): string {
  return relations
    .filter((relation) => counts[relation] > 0)
    .map((relation) =>
      i18n.t(`dashboard.data.import.counts.${relation}`, {
        count: counts[relation].toLocaleString(),
      }),
    )
    .join(' · ');
}

function totalOf(counts: Counts): number {
  return relations.reduce((total, relation) => total + counts[relation], 0);
}
