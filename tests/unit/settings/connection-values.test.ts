import { describe, expect, test } from 'vitest';
import {
  type ConnectionValues,
  connectionFrom,
  connectionProblems,
  keepsKey,
  trialOf,
  valuesOfConnection,
  valuesOfPreset,
} from '@/lib/connection/connection-values';
import { recipientOf } from '@/lib/connection/recipient';
import { customPreset, presetOf, presets } from '@/lib/llm/presets';
import type { Connection } from '@/lib/model';

const openai: ConnectionValues = { ...valuesOfPreset(presetOf('openai')), key: 'sk-1234' };
const custom: ConnectionValues = {
  ...valuesOfPreset(customPreset),
  baseUrl: 'https://models.example.com/v1',
};
const kept: Connection = {
  ...connectionFrom(openai),
  id: 'c1',
  keyEnding: '1234',
  createdAt: 1,
  updatedAt: 1,
};

describe('connectionProblems', () => {
  test.each(presets.filter((preset) => preset.id !== 'azure').map((preset) => preset.id))(
    'lets %s through with a key and nothing else',
    (id) => {
      expect(connectionProblems({ ...valuesOfPreset(presetOf(id)), key: 'k' }, false)).toEqual({});
    },
  );

  test.each([
    ['', 'address-missing'],
    ['models', 'address-odd'],
    ['ftp://models.example.com', 'address-odd'],
    ['https://ada:secret@models.example.com/v1', 'address-odd'],
    ['https://models.example.com/v1?key=1', 'address-odd'],
    ['https://{resource}.openai.azure.com/openai/v1', 'address-unfilled'],
    ['http://models.example.com/v1', 'address-insecure'],
    ['http://192.168.1.7:11434/v1', 'address-insecure'],
  ])('refuses the address %j', (baseUrl, problem) => {
    expect(connectionProblems({ ...custom, baseUrl }, false)).toEqual({ baseUrl: problem });
  });

  test.each(['http://localhost:11434/v1', 'http://127.0.0.1:1234/v1'])(
    'lets this computer do without encryption: %s',
    (baseUrl) => {
      expect(connectionProblems({ ...custom, baseUrl }, false)).toEqual({});
    },
  );

  test('asks for a key where the service needs one and none is kept', () => {
    expect(connectionProblems({ ...openai, key: ' ' }, false)).toEqual({ key: 'key-missing' });
    expect(connectionProblems({ ...openai, key: ' ' }, true)).toEqual({});
  });

  test('notices a key that was pasted with something else', () => {
    expect(connectionProblems({ ...openai, key: 'sk-12 34' }, false)).toEqual({ key: 'key-odd' });
  });

  test('asks for the name of an Azure deployment', () => {
    const azure = {
      ...valuesOfPreset(presetOf('azure')),
      baseUrl: 'https://nordlys.openai.azure.com/openai/v1',
      key: 'k',
    };

    expect(connectionProblems(azure, false)).toEqual({ model: 'model-missing' });
  });
});

describe('a kept key', () => {
  test('stays with its server when the path or the model changes', () => {
    const values = {
      ...valuesOfConnection(kept),
      baseUrl: 'https://api.openai.com/v2',
      model: 'x',
    };

    expect(keepsKey(values, kept)).toBe(true);
    expect(trialOf(values, kept).id).toBe('c1');
  });

  test('is not tried out on another server', () => {
    const values = { ...valuesOfConnection(kept), baseUrl: 'https://api.openai.com.example/v1' };

    expect(keepsKey(values, kept)).toBe(false);
    expect(trialOf(values, kept)).not.toHaveProperty('keyEnding');
    expect(trialOf(values, kept).id).not.toBe('c1');
  });
});

test('a connection nobody has named is called as its service or its host', () => {
  expect(connectionFrom(openai).label).toBe('OpenAI');
  expect(connectionFrom(custom).label).toBe('models.example.com');
});

test('says who gets the text', () => {
  expect(recipientOf(kept)).toBe('api.openai.com');
  expect(recipientOf({ kind: 'openai', baseUrl: 'http://localhost:11434/v1' })).toBe('');
  expect(recipientOf({ kind: 'none', baseUrl: '' })).toBe('');
});
