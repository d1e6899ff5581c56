import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import type { Site } from './site';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

/** Every listed site, one line each. The manifest, the README's list and the settings page come from here. */
export const allSites: readonly Site[] = [
  x,
  bluesky,
  mastodon,
  linkedin,
  facebook,
  instagram,
  threads,
  tiktok,
  reddit,
  youtube,
];
