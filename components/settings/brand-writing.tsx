import { i18n } from '#i18n';
import { SelectField } from '@/components/ui/select-field';
import { TextAreaField } from '@/components/ui/text-area-field';
import { TextField } from '@/components/ui/text-field';
import type { BrandPartProps } from './brand-form';

/** The most emoji a text may have; more is nobody's policy. */
const emojiCounts = ['0', '1', '2', '3', '5'] as const;

/** Languages that are spelled in more than one way, each by where it is. */
const spellings = [
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CA',
  'es-ES',
  'es-MX',
  'pt-PT',
  'pt-BR',
] as const;

/** How its texts are written, wherever they go. */
export function BrandWriting({ values, change, wrong }: BrandPartProps) {
  const names = new Intl.DisplayNames(undefined, { type: 'language' });
  return (
    <fieldset className="flex flex-col gap-5 border-line border-t pt-4">
      <legend className="float-start w-full pb-1 font-semibold">
        {i18n.t('settings.brand.writingTitle')}
      </legend>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={i18n.t('settings.brand.languages')}
          hint={i18n.t('settings.brand.languagesHint')}
          name="languages"
          value={values.languages}
          onValue={(languages) => change({ languages })}
          error={wrong('languages')}
        />
        <SelectField
          label={i18n.t('settings.brand.spelling')}
          value={values.spelling}
          onValue={(spelling) => change({ spelling })}
          options={[
            { value: '', label: i18n.t('settings.brand.spellingAny') },
            ...spellings.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
          ]}
        />
        <SelectField
          label={i18n.t('settings.brand.emoji')}
          value={values.emojiMost}
          onValue={(emojiMost) => change({ emojiMost })}
          options={[
            { value: '', label: i18n.t('settings.brand.emojiAsThread') },
            ...emojiCounts.map((count) => ({
              value: count,
              label: i18n.t('settings.brand.emojiMost', Number(count)),
            })),
          ]}
        />
        {values.emojiMost === '' || values.emojiMost === '0' ? null : (
          <TextField
            label={i18n.t('settings.brand.emojiFavourites')}
            name="emojiFavourites"
            value={values.emojiFavourites}
            onValue={(emojiFavourites) => change({ emojiFavourites })}
            error={wrong('emojiFavourites')}
          />
        )}
      </div>
      <TextAreaField
        label={i18n.t('settings.brand.hashtags')}
        hint={i18n.t('settings.brand.hashtagsHint')}
        name="hashtags"
        rows={2}
        value={values.hashtags}
        onValue={(hashtags) => change({ hashtags })}
        error={wrong('hashtags')}
      />
      <TextField
        label={i18n.t('settings.brand.wordsToUse')}
        hint={i18n.t('settings.brand.wordsToUseHint')}
        name="wordsToUse"
        value={values.wordsToUse}
        onValue={(wordsToUse) => change({ wordsToUse })}
        error={wrong('wordsToUse')}
      />
      <TextField
        label={i18n.t('settings.brand.wordsToAvoid')}
        hint={i18n.t('settings.brand.wordsToAvoidHint')}
        name="wordsToAvoid"
        value={values.wordsToAvoid}
        onValue={(wordsToAvoid) => change({ wordsToAvoid })}
        error={wrong('wordsToAvoid')}
      />
      <TextField
        label={i18n.t('settings.brand.signOff')}
        hint={i18n.t('settings.brand.signOffHint')}
        name="signOff"
        value={values.signOff}
        onValue={(signOff) => change({ signOff })}
        error={wrong('signOff')}
      />
    </fieldset>
  );
}
