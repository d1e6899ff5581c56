import { defineSite } from './site';

export const x = defineSite({
  id: 'x',
  label: 'X',
  matches: ['https://x.com/*'],
  limit: { rule: 'utf16', max: 500 },
  composers: ['textarea'],
  replyControls: [],
  surface: (composer) => composer,
  readClicked: () => undefined,
  readThread: () => undefined,
  readFocal: () => undefined,
  readAccount: () => undefined,
});
