import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import type { VoiceWords } from './voice-words';

/** Every language whose small words are known; in others what hangs on words is left out, not guessed. */
export const voiceLanguages: readonly VoiceWords[] = [en, de, fr, es, pt, it, nl, pl];
