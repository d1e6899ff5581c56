import type { ErrorCode } from '@/lib/errors';

/** What a person can do about an error, besides reading it. */
export type Mend =
  /** The same once more. */
  | 'again'
  /** The same once more, when the pause is over. */
  | 'wait'
  /** Look at the model's settings, or try once more. */
  | 'models'
  /** One press here. */
  | 'mend'
  | 'welcome'
  | 'drafts'
  /** Nothing to press: the words say it. */
  | 'none';

/** The best way on from each error. */
export const mends: Record<ErrorCode, Mend> = {
  'no-consent': 'welcome',
  'bad-input': 'again',
  'not-allowed': 'none',
  'not-found': 'none',
  'page-gone': 'none',
  'extension-updated': 'none',
  'worker-stopped': 'again',
  'storage-full': 'drafts',
  'brand-paused': 'again',
  'no-model': 'models',
  'nothing-to-change': 'models',
  'locked-words': 'again',
  'no-key': 'models',
  'wrong-key': 'models',
  forbidden: 'models',
  'origin-refused': 'mend',
  'no-quota': 'models',
  'rate-limited': 'wait',
  'wrong-path': 'models',
  'model-missing': 'models',
  'refused-request': 'models',
  'too-long': 'again',
  'server-trouble': 'again',
  'server-not-running': 'models',
  'bad-certificate': 'models',
  offline: 'again',
  'no-permission': 'models',
  'not-a-chat': 'models',
  timeout: 'again',
  'cut-off': 'again',
  'empty-answer': 'again',
  declined: 'again',
  'on-device-unavailable': 'models',
  'on-device-download': 'models',
  unknown: 'again',
};
