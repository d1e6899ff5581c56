import { bluesky } from './bluesky';
import { discord } from './discord';
import { facebook } from './facebook';
import { googleBusiness } from './google-business';
import { hackerNews } from './hacker-news';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { pinterest } from './pinterest';
import { productHunt } from './product-hunt';
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
  pinterest,
  productHunt,
  hackerNews,
  discord,
  googleBusiness,
];
