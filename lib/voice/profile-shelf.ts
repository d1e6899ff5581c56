import type { Sample } from '@/lib/model';
import { buildProfile, type VoiceProfile } from './profile';

/** Brands of which a profile is held; each is some hundred kilobytes. */
const mostHeld = 3;

/** Hands out brands' profiles, each worked out once for the samples it rests on. */
export function profileShelf(): (brand: string, samples: readonly Sample[]) => VoiceProfile {
  const shelf = new Map<string, { readonly basis: string; readonly profile: VoiceProfile }>();

  return (brand, samples) => {
    const basis = basisOf(samples);
    const held = shelf.get(brand);
    const profile = held?.basis === basis ? held.profile : buildProfile(samples);
    // The one used last stands last.
    shelf.delete(brand);
    shelf.set(brand, { basis, profile });
    for (const oldest of [...shelf.keys()].slice(0, -mostHeld)) shelf.delete(oldest);
    return profile;
  };
}

/** All about samples that can change: which there are, since when, and how much each counts. */
function basisOf(samples: readonly Sample[]): string {
  return samples
    .map(({ id, createdAt, weight }) => `${id} ${createdAt} ${weight}`)
    .toSorted()
    .join('\n');
}
