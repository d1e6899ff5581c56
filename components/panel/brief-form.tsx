import type { RefObject } from 'react';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import type { Brief, DraftKind } from '@/lib/model';

export type BriefFormProps = {
  readonly kind: DraftKind;
  readonly brief: Brief;
  /** The box has text of the person's own, which can be improved. */
  readonly hasOwnText: boolean;
  readonly onExplain: (brief: Brief) => void;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** What the person wants said. */
export function BriefForm({ kind, brief, hasOwnText, onExplain, field }: BriefFormProps) {
  return (
    <div className="flex flex-col gap-2">
      <TextAreaField
        ref={field}
        label={i18n.t(kind === 'post' ? 'panel.brief.idea' : 'panel.brief.ideaReply')}
        placeholder={kind === 'post' ? i18n.t('panel.brief.ideaHint') : undefined}
        hint={hasOwnText ? i18n.t('panel.brief.improve') : undefined}
        rows={2}
        maxLength={50_000}
        value={brief.idea}
        onValue={(idea) => onExplain({ ...brief, idea })}
      />
      {kind === 'post' ? (
        <Disclosure
          summary={i18n.t('panel.brief.more')}
          isOpen={brief.link !== '' || brief.goal !== ''}
        >
          <div className="flex flex-col gap-2">
            <TextField
              label={i18n.t('panel.brief.link')}
              inputMode="url"
              maxLength={4_000}
              value={brief.link}
              onValue={(link) => onExplain({ ...brief, link })}
            />
            <TextField
              label={i18n.t('panel.brief.goal')}
              placeholder={i18n.t('panel.brief.goalHint')}
              maxLength={2_000}
              value={brief.goal}
              onValue={(goal) => onExplain({ ...brief, goal })}
            />
          </div>
        </Disclosure>
      ) : null}
    </div>
  );
}
