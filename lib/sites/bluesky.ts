import { defineSite } from './site';

export const bluesky = defineSite({
  id: 'bluesky',
  label: 'Bluesky',
  matches: ['https://bsky.app/*'],
  limit: { rule: 'utf16', max: 500 },
  composers: ['textarea'],
  replyControls: [],
  surface: (composer) => composer,
  readClicked: () => undefined,
  readThread: () => undefined,
  readFocal: () => undefined,
  readAccount: () => undefined,
});
