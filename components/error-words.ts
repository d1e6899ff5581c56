import { i18n } from '#i18n';
import type { ErrorCode } from '@/lib/errors';

/** What a person reads when something fails: what happened, and what it means for them. */
export type ErrorWords = { readonly title: string; readonly body: string };

const words: Record<ErrorCode, () => ErrorWords> = {
  'no-consent': () => ({
    title: i18n.t('errors.noConsent.title'),
    body: i18n.t('errors.noConsent.body'),
  }),
  'bad-input': () => ({
    title: i18n.t('errors.badInput.title'),
    body: i18n.t('errors.badInput.body'),
  }),
  'not-allowed': () => ({
    title: i18n.t('errors.notAllowed.title'),
    body: i18n.t('errors.notAllowed.body'),
  }),
  'not-found': () => ({
    title: i18n.t('errors.notFound.title'),
    body: i18n.t('errors.notFound.body'),
  }),
  'page-gone': () => ({
    title: i18n.t('errors.pageGone.title'),
    body: i18n.t('errors.pageGone.body'),
  }),
  'extension-updated': () => ({
    title: i18n.t('errors.extensionUpdated.title'),
    body: i18n.t('errors.extensionUpdated.body'),
  }),
  'worker-stopped': () => ({
    title: i18n.t('errors.workerStopped.title'),
    body: i18n.t('errors.workerStopped.body'),
  }),
  'storage-full': () => ({
    title: i18n.t('errors.storageFull.title'),
    body: i18n.t('errors.storageFull.body'),
  }),
  'brand-paused': () => ({
    title: i18n.t('errors.brandPaused.title'),
    body: i18n.t('errors.brandPaused.body'),
  }),
  'no-model': () => ({
    title: i18n.t('errors.noModel.title'),
    body: i18n.t('errors.noModel.body'),
  }),
  'locked-words': () => ({
    title: i18n.t('errors.lockedWords.title'),
    body: i18n.t('errors.lockedWords.body'),
  }),
  'nothing-to-change': () => ({
    title: i18n.t('errors.nothingToChange.title'),
    body: i18n.t('errors.nothingToChange.body'),
  }),
  'no-key': () => ({ title: i18n.t('errors.noKey.title'), body: i18n.t('errors.noKey.body') }),
  'wrong-key': () => ({
    title: i18n.t('errors.wrongKey.title'),
    body: i18n.t('errors.wrongKey.body'),
  }),
  forbidden: () => ({
    title: i18n.t('errors.forbidden.title'),
    body: i18n.t('errors.forbidden.body'),
  }),
  'origin-refused': () => ({
    title: i18n.t('errors.originRefused.title'),
    body: i18n.t('errors.originRefused.body'),
  }),
  'no-quota': () => ({
    title: i18n.t('errors.noQuota.title'),
    body: i18n.t('errors.noQuota.body'),
  }),
  'rate-limited': () => ({
    title: i18n.t('errors.rateLimited.title'),
    body: i18n.t('errors.rateLimited.body'),
  }),
  'wrong-path': () => ({
    title: i18n.t('errors.wrongPath.title'),
    body: i18n.t('errors.wrongPath.body'),
  }),
  'model-missing': () => ({
    title: i18n.t('errors.modelMissing.title'),
    body: i18n.t('errors.modelMissing.body'),
  }),
  'refused-request': () => ({
    title: i18n.t('errors.refusedRequest.title'),
    body: i18n.t('errors.refusedRequest.body'),
  }),
  'too-long': () => ({
    title: i18n.t('errors.tooLong.title'),
    body: i18n.t('errors.tooLong.body'),
  }),
  'server-trouble': () => ({
    title: i18n.t('errors.serverTrouble.title'),
    body: i18n.t('errors.serverTrouble.body'),
  }),
  'server-not-running': () => ({
    title: i18n.t('errors.serverNotRunning.title'),
    body: i18n.t('errors.serverNotRunning.body'),
  }),
  'bad-certificate': () => ({
    title: i18n.t('errors.badCertificate.title'),
    body: i18n.t('errors.badCertificate.body'),
  }),
  offline: () => ({ title: i18n.t('errors.offline.title'), body: i18n.t('errors.offline.body') }),
  'no-permission': () => ({
    title: i18n.t('errors.noPermission.title'),
    body: i18n.t('errors.noPermission.body'),
  }),
  'not-a-chat': () => ({
    title: i18n.t('errors.notAChat.title'),
    body: i18n.t('errors.notAChat.body'),
  }),
  timeout: () => ({ title: i18n.t('errors.timeout.title'), body: i18n.t('errors.timeout.body') }),
  'cut-off': () => ({ title: i18n.t('errors.cutOff.title'), body: i18n.t('errors.cutOff.body') }),
  'empty-answer': () => ({
    title: i18n.t('errors.emptyAnswer.title'),
    body: i18n.t('errors.emptyAnswer.body'),
  }),
  declined: () => ({
    title: i18n.t('errors.declined.title'),
    body: i18n.t('errors.declined.body'),
  }),
  'on-device-unavailable': () => ({
    title: i18n.t('errors.onDeviceUnavailable.title'),
    body: i18n.t('errors.onDeviceUnavailable.body'),
  }),
  'on-device-download': () => ({
    title: i18n.t('errors.onDeviceDownload.title'),
    body: i18n.t('errors.onDeviceDownload.body'),
  }),
  unknown: () => ({ title: i18n.t('errors.unknown.title'), body: i18n.t('errors.unknown.body') }),
};

/** The words for an error. */
export function errorWords(code: ErrorCode): ErrorWords {
  return words[code]();
}
