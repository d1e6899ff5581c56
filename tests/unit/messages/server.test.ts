import { describe, expect, it } from 'vitest';
import { callerOf } from '@/lib/messages/server';

const own = ['chrome-extension://abc'];
const page = { id: 'abc', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 };

describe('who a message comes from', () => {
  it('knows a content script in a tab’s top frame', () => {
    expect(callerOf(page, 'abc', own)).toMatchObject({ zone: 'content', tab: 7, frame: 0 });
  });

  it('knows a content script in a frame, and which', () => {
    expect(callerOf({ ...page, frameId: 2 }, 'abc', own)).toMatchObject({
      zone: 'content',
      frame: 2,
    });
  });

  it('knows a framed panel and one at the side', () => {
    const url = 'chrome-extension://abc/panel.html#ticket';

    expect(callerOf({ id: 'abc', url, tab: { id: 7 }, frameId: 4 }, 'abc', own)).toMatchObject({
      zone: 'panel',
      tab: 7,
      frame: 4,
    });
    expect(callerOf({ id: 'abc', url }, 'abc', own)).toMatchObject({
      zone: 'panel',
      tab: undefined,
      frame: 0,
    });
  });

  it('knows the owner’s pages, and only unframed', () => {
    const url = 'chrome-extension://abc/dashboard.html#/drafts';

    expect(callerOf({ id: 'abc', url, tab: { id: 1 }, frameId: 0 }, 'abc', own)?.zone).toBe(
      'owner',
    );
    expect(callerOf({ id: 'abc', url, tab: { id: 1 }, frameId: 3 }, 'abc', own)).toBeUndefined();
  });

  it.each([
    ['another extension', { ...page, id: 'evil' }],
    ['another extension’s page', { id: 'abc', url: 'chrome-extension://evil/panel.html' }],
    ['a sender without an address', { id: 'abc' }],
    ['a file', { id: 'abc', url: 'file:///panel.html', tab: { id: 1 }, frameId: 0 }],
  ])('does not know %s', (_who, sender) => {
    expect(callerOf(sender, 'abc', own)).toBeUndefined();
  });
});
