import { samples } from '@/lib/db/samples';
import type { Draft } from '@/lib/model';
import { matchVoice, type VoiceMatch } from '@/lib/voice/match';
import { profileShelf } from '@/lib/voice/profile-shelf';

const profileOf = profileShelf();

/** How much a text sounds like the draft's brand; `null` where nobody has begun to teach its voice. */
export async function voiceMatch({ brand }: Draft, text: string): Promise<VoiceMatch | null> {
  if (brand === undefined) return null;
  const own = (await samples.list(brand)).filter(({ weight }) => weight > 0);
  return own.length === 0 ? null : matchVoice(profileOf(brand, own), text);
}
