import { describe, expect, it } from 'vitest';
import { isLoopback } from '@/lib/llm/address';
import { customPreset, presetOf, presets } from '@/lib/llm/presets';

describe.each(presets)('$label', (preset) => {
  const filledIn = preset.baseUrl.replace(/\{\w+\}/, 'mine');

  it('has a base URL that ends in its version, without a slash', () => {
    expect(new URL(filledIn).href).toBe(filledIn);
    expect(filledIn).toMatch(/\/(v\d\w*|openai)$/);
  });

  it('is either on this machine, or asks for a key and says where one is made', () => {
    expect(isLoopback(filledIn)).toBe(preset.isLocal === true);
    expect(preset.needsKey).toBe(!preset.isLocal);
    expect(preset.keyPage?.startsWith('https://') ?? false).toBe(preset.needsKey);
    expect(preset.startLine !== undefined).toBe(preset.isLocal === true);
  });

  it('is found by its id', () => {
    expect(presetOf(preset.id)).toBe(preset);
  });
});

it('takes what it does not know as custom', () => {
  expect(presetOf('gone')).toBe(customPreset);
});
