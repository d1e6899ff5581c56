import { i18n } from '#i18n';
import type { InsertFailure, Intent, Media, Missing } from '@/lib/model';
import type { Part } from '@/lib/snapshot/parts';

/** What the panel calls the things it shows, each through the catalogue. */
export const intentWords: Record<Intent, () => string> = {
  inquiry: () => i18n.t('panel.reading.intents.inquiry'),
  complaint: () => i18n.t('panel.reading.intents.complaint'),
  praise: () => i18n.t('panel.reading.intents.praise'),
  thanks: () => i18n.t('panel.reading.intents.thanks'),
  help: () => i18n.t('panel.reading.intents.help'),
  'out-of-scope': () => i18n.t('panel.reading.intents.outOfScope'),
  unclear: () => i18n.t('panel.reading.intents.unclear'),
};

export const missingWords: Record<Missing, () => string> = {
  answered: () => i18n.t('panel.read.missing.answered'),
  ancestors: () => i18n.t('panel.read.missing.ancestors'),
  account: () => i18n.t('panel.read.missing.account'),
  composer: () => i18n.t('panel.read.missing.composer'),
  'full-text': () => i18n.t('panel.read.missing.fullText'),
};

const mediaWords: Record<Media['kind'], () => string> = {
  image: () => i18n.t('panel.read.kinds.image'),
  video: () => i18n.t('panel.read.kinds.video'),
  audio: () => i18n.t('panel.read.kinds.audio'),
  card: () => i18n.t('panel.read.kinds.card'),
  poll: () => i18n.t('panel.read.kinds.poll'),
};

/** What kind of thing was read. */
export function partKind(part: Part): string {
  switch (part.kind) {
    case 'answered':
      return i18n.t('panel.read.kinds.answered');
    case 'ancestor':
      return i18n.t('panel.read.kinds.ancestor');
    case 'quoted':
      return i18n.t('panel.read.kinds.quoted');
    case 'account':
      return i18n.t('panel.read.kinds.account');
    case 'own-text':
      return i18n.t('panel.read.kinds.ownText');
    case 'media':
      return mediaWords[part.media.kind]();
  }
}

/** What was read, in its own words; empty where there are none. */
export function partText(part: Part): string {
  switch (part.kind) {
    case 'answered':
    case 'ancestor':
    case 'quoted':
      return part.post.text;
    case 'account':
      return `@${part.account}`;
    case 'own-text':
      return part.text;
    case 'media':
      return (
        [part.media.title, part.media.alt].filter(Boolean).join(' · ') || (part.media.address ?? '')
      );
  }
}

export const untouchedWords: Record<InsertFailure, (site: string) => string> = {
  'composer-gone': () => i18n.t('panel.insert.untouched.composerGone'),
  'composer-changed': () => i18n.t('panel.insert.untouched.composerChanged'),
  'composer-hidden': () => i18n.t('panel.insert.untouched.composerHidden'),
  'read-only': () => i18n.t('panel.insert.untouched.readOnly'),
  'not-accepted': (site) => i18n.t('panel.insert.untouched.notAccepted', { site }),
  'page-gone': () => i18n.t('panel.insert.untouched.pageGone'),
  'panel-covered': () => i18n.t('panel.insert.untouched.panelCovered'),
  uncertain: () => i18n.t('panel.insert.untouched.uncertain'),
};
