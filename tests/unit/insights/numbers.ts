import type { PostNumbers } from '@/lib/model';
import { instantOf } from '@/lib/schedule/moment';

let made = 0;

/** A brand's post at a clock's time in Oslo, looked at a week later. */
export function post(local: string, likes: number, patch: Partial<PostNumbers> = {}): PostNumbers {
  made += 1;
  const postedAt = instantOf({ local, zone: 'Europe/Oslo' });
  return {
    id: `post-${made}`,
    brand: 'nordlys',
    site: 'x',
    postedAt,
    seenAt: postedAt + 7 * 86_400_000,
    counts: { replies: 0, reposts: 0, likes },
    createdAt: postedAt,
    ...patch,
  };
}
