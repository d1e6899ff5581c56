import { describe, expect, it } from 'vitest';
import { deedOf } from '@/components/panel/keys';

const plain = {
  key: '',
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
};

describe('keys in a panel', () => {
  it('chooses by digit, but not from what is being typed', () => {
    const two = { ...plain, key: '2', code: 'Digit2' };

    expect(deedOf(two, false)).toEqual({ kind: 'choose', index: 1 });
    expect(deedOf(two, true)).toBeUndefined();
  });

  it('chooses by Alt and digit from anywhere, whatever character that makes', () => {
    const key = { ...plain, key: '¡', code: 'Digit1', altKey: true };

    expect(deedOf(key, true)).toEqual({ kind: 'choose', index: 0 });
  });

  it('goes on with Ctrl or Command and Enter, and not with Enter alone', () => {
    const enter = { ...plain, key: 'Enter', code: 'Enter' };

    expect(deedOf({ ...enter, ctrlKey: true }, true)).toEqual({ kind: 'go' });
    expect(deedOf({ ...enter, metaKey: true }, true)).toEqual({ kind: 'go' });
    expect(deedOf(enter, false)).toBeUndefined();
  });

  it('takes a key that is held down once', () => {
    const enter = { ...plain, key: 'Enter', code: 'Enter', ctrlKey: true };

    expect(deedOf({ ...enter, repeat: true }, true)).toBeUndefined();
  });

  it('leaves the keys of a composition alone', () => {
    const leave = { ...plain, key: 'Escape', code: 'Escape' };

    expect(deedOf(leave, true)).toEqual({ kind: 'leave' });
    expect(deedOf({ ...leave, isComposing: true }, true)).toBeUndefined();
  });
});
