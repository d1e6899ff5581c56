import type { Intent } from '@/lib/model';

/** Language, what the message wants, the message. All invented. */
export type Sentence = readonly [language: string, intent: Intent, text: string];
