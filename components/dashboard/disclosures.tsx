import { i18n } from '#i18n';

const points = ['read', 'when', 'sent', 'kept', 'never'] as const;

/** What is read, when, where it goes, what is kept, what is never done: the same words wherever asked. */
export function Disclosures() {
  return (
    <dl className="flex flex-col divide-y divide-line">
      {points.map((point) => (
        <div
          key={point}
          className="grid gap-x-6 gap-y-0.5 py-3 first:pt-0 last:pb-0 sm:grid-cols-[132px_1fr]"
        >
          <dt className="font-semibold">{i18n.t(`welcome.disclosure.${point}.title`)}</dt>
          <dd className="max-w-[64ch]">{i18n.t(`welcome.disclosure.${point}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
