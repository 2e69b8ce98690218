import { describe, expect, it } from 'vitest';
import { shortcutOf, stepThrough } from '../../../lib/composer/shortcut';

const key = (code: string, held: Partial<KeyboardEvent> = { altKey: true, shiftKey: true }) =>
  ({ altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, code, ...held }) as KeyboardEvent;

describe('The keyboard shortcuts', () => {
  it('are Alt+Shift+N and Alt+Shift+P, by the place of the key', () => {
    expect(shortcutOf(key('KeyN'))).toBe('next');
    expect(shortcutOf(key('KeyP'))).toBe('previous');
    expect(shortcutOf(key('KeyX'))).toBeUndefined();
  });

  it('leave every other combination to the mail', () => {
    expect(shortcutOf(key('KeyN', {}))).toBeUndefined();
    expect(shortcutOf(key('KeyN', { altKey: true }))).toBeUndefined();
    expect(shortcutOf(key('KeyN', { shiftKey: true }))).toBeUndefined();
    expect(shortcutOf(key('KeyN', { altKey: true, shiftKey: true, ctrlKey: true }))).toBeUndefined();
    expect(shortcutOf(key('KeyN', { altKey: true, shiftKey: true, metaKey: true }))).toBeUndefined();
  });

  it('go through the hints in order and round, both ways', () => {
    const keys = ['a', 'b', 'c'];
    expect(stepThrough(keys, null, 'next')).toBe('a');
    expect(stepThrough(keys, 'a', 'next')).toBe('b');
    expect(stepThrough(keys, 'c', 'next')).toBe('a');
    expect(stepThrough(keys, null, 'previous')).toBe('c');
    expect(stepThrough(keys, 'a', 'previous')).toBe('c');
    expect(stepThrough(keys, 'c', 'previous')).toBe('b');
  });

  it('select nothing where there is no hint, and start anew when the selected one is gone', () => {
    expect(stepThrough([], null, 'next')).toBeNull();
    expect(stepThrough([], 'a', 'previous')).toBeNull();
    expect(stepThrough(['b'], 'a', 'next')).toBe('b');
  });
});
