import { i18n } from '#i18n';
import type { Intent, Template } from '@/lib/model';
import { angleLabel } from '@/lib/templates/angle-label';
import type { Angle, Area, ReplyStarter, Starter, StarterSet } from '@/lib/templates/starter';
import { starterSets } from '@/lib/templates/starter-sets';
import { isStarterId, starterGroup, starterId } from './starter-id';

let pack: readonly Template[] | undefined;

/** Every starter as a template, in the order of the languages. Made when first needed. */
export function starterPack(): readonly Template[] {
  pack ??= starterSets.flatMap(templatesOf);
  return pack;
}

/** The starter of an id, as it came. */
export function maybeStarter(id: string): Template | undefined {
  return isStarterId(id) ? starterPack().find((template) => template.id === id) : undefined;
}

function templatesOf(set: StarterSet): readonly Template[] {
  const replies = set.replies.flatMap((starter) => wordings(set, starter, replyParts(starter)));
  const posts = set.posts.flatMap((starter) =>
    wordings(set, starter, { kind: 'post', folder: folderOf('post'), tags: [], intents: [] }),
  );
  return [...replies, ...posts];
}

type Parts = Pick<Template, 'kind' | 'folder' | 'tags' | 'intents'>;

function replyParts({ intent, area }: ReplyStarter): Parts {
  return {
    kind: 'reply',
    folder: folderOf(intent),
    tags: area ? [areaWords[area]()] : [],
    intents: [intent],
  };
}

/** The wording brands use, and the formal one where there is one. */
function wordings(
  { language }: StarterSet,
  { id, angle, text, formal }: Starter<Angle>,
  parts: Parts,
): readonly Template[] {
  const name = [angleLabel(angle), ...parts.tags].join(' · ');
  const common = {
    ...parts,
    group: starterGroup(id),
    language,
    sites: [],
    brands: [],
    owner: '',
    shortcut: '',
    isLocked: false,
    isStarter: true,
    uses: 0,
    edits: 0,
    createdAt: 0,
    updatedAt: 0,
  };
  const plain = { ...common, id: starterId(language, id, false), name, text };
  if (formal === undefined) return [plain];
  const word = i18n.t('templates.formal');
  return [
    plain,
    {
      ...common,
      id: starterId(language, id, true),
      name: `${name} · ${word}`,
      tags: [...parts.tags, word],
      text: formal,
    },
  ];
}

function folderOf(what: Intent | 'post'): string {
  return `${i18n.t('templates.folder')}/${folderWords[what]()}`;
}

const folderWords: Record<Intent | 'post', () => string> = {
  inquiry: () => i18n.t('templates.folders.inquiry'),
  complaint: () => i18n.t('templates.folders.complaint'),
  praise: () => i18n.t('templates.folders.praise'),
  thanks: () => i18n.t('templates.folders.thanks'),
  help: () => i18n.t('templates.folders.help'),
  'out-of-scope': () => i18n.t('templates.folders.outOfScope'),
  unclear: () => i18n.t('templates.folders.unclear'),
  post: () => i18n.t('templates.folders.post'),
};

const areaWords: Record<Area, () => string> = {
  delivery: () => i18n.t('templates.areas.delivery'),
  price: () => i18n.t('templates.areas.price'),
  tech: () => i18n.t('templates.areas.tech'),
  money: () => i18n.t('templates.areas.money'),
  product: () => i18n.t('templates.areas.product'),
  service: () => i18n.t('templates.areas.service'),
  staff: () => i18n.t('templates.areas.staff'),
  visit: () => i18n.t('templates.areas.visit'),
  insult: () => i18n.t('templates.areas.insult'),
};
