import { i18n } from '#i18n';
import { LinkButton } from '@/components/ui/link-button';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import { labelOf, readAccounts } from '@/lib/brand/accounts-text';
import type { Account } from '@/lib/model';
import type { BrandPartProps } from './brand-form';

const tones = ['warm', 'plain', 'playful', 'expert'] as const;

/** What every brand begins with: its name, what it does, how it sounds, where it speaks. */
export function BrandBasics({ values, change, wrong }: BrandPartProps) {
  return (
    <>
      <TextField
        label={i18n.t('settings.brand.name')}
        name="name"
        value={values.name}
        onValue={(name) => change({ name })}
        error={wrong('name')}
        placeholder={i18n.t('settings.brand.namePlaceholder')}
        autoComplete="off"
        required
      />
      <TextAreaField
        label={i18n.t('settings.brand.about')}
        hint={i18n.t('settings.brand.aboutHint')}
        name="about"
        value={values.about}
        onValue={(about) => change({ about })}
        error={wrong('about')}
        placeholder={i18n.t('settings.brand.aboutPlaceholder')}
      />
      <div className="flex flex-col gap-2">
        <TextAreaField
          label={i18n.t('settings.brand.tone')}
          hint={i18n.t('settings.brand.toneHint')}
          name="tone"
          rows={2}
          value={values.tone}
          onValue={(tone) => change({ tone })}
          error={wrong('tone')}
        />
        <ToneExamples onPick={(tone) => change({ tone })} />
      </div>
      <HandlesField {...{ values, change, wrong }} />
    </>
  );
}

function ToneExamples({ onPick }: { readonly onPick: (tone: string) => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      <span className="text-muted">{i18n.t('settings.brand.toneExamples')}</span>
      {tones.map((tone) => (
        <LinkButton key={tone} onClick={() => onPick(i18n.t(`settings.brand.tones.${tone}`))}>
          {i18n.t(`settings.brand.toneNames.${tone}`)}
        </LinkButton>
      ))}
    </div>
  );
}

function HandlesField({ values, change, wrong }: BrandPartProps) {
  const { accounts } = readAccounts(values.handles);
  const error = wrong('handles');
  return (
    <TextField
      label={i18n.t('settings.brand.handles')}
      hint={
        accounts.length > 0 && !error
          ? i18n.t('settings.brand.handlesRead', { handles: accounts.map(inWords).join(' · ') })
          : i18n.t('settings.brand.handlesHint')
      }
      name="handles"
      value={values.handles}
      onValue={(handles) => change({ handles })}
      error={error}
      placeholder={i18n.t('settings.brand.handlesPlaceholder')}
      autoCapitalize="none"
      autoComplete="off"
      spellCheck={false}
    />
  );
}

/** A handle runs left to right in every sentence (Unicode's LRI and PDI). */
const isolate = '\u2066';
const endIsolate = '\u2069';

function inWords({ site, handle }: Account): string {
  const name = `${isolate}@${handle}${endIsolate}`;
  return site ? i18n.t('settings.brand.handleOn', { handle: name, site: labelOf(site) }) : name;
}
