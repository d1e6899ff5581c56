import { defineSite } from './site';

export const mastodon = defineSite({
  id: 'mastodon',
  label: 'Mastodon',
  matches: ['https://mastodon.social/*'],
  limit: { rule: 'utf16', max: 500 },
  composers: ['textarea'],
  replyControls: [],
  surface: (composer) => composer,
  readClicked: () => undefined,
  readThread: () => undefined,
  readFocal: () => undefined,
  readAccount: () => undefined,
});
