import { defineSite } from './site';

/**
 * Any page that is no site of the list: boxes are found there, but nothing around them is read, so
 * nothing about them is claimed. Not in the registry: it has no address.
 */
export const other = defineSite({
  id: 'other',
  label: '',
  matches: [],
  composers: ['textarea', '[contenteditable]:not([contenteditable="false"])'],
  replyControls: [],
  surface: (composer) => composer.closest('form') ?? composer,
  readClicked: () => undefined,
  readThread: () => undefined,
  readFocal: () => undefined,
  readAccount: () => undefined,
});
