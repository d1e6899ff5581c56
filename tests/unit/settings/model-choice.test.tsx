// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { LocalSearch } from '@/components/settings/local-finder';
import { ModelChoice, type ModelWay } from '@/components/settings/model-choice';
import {
  type ConnectionValues,
  connectionProblems,
  valuesOfPreset,
} from '@/lib/connection/connection-values';
import { customPreset, presetOf, presets } from '@/lib/llm/presets';
import { allByRole, byRole, descriptionOf, press, stage, type } from './stage';

const { show } = stage();

type ChoiceProps = { readonly search?: LocalSearch; readonly onSearch?: () => void };

function Choice({ search = { kind: 'idle' }, onSearch = () => {} }: ChoiceProps) {
  const [way, setWay] = useState<ModelWay>('none');
  const [values, setValues] = useState<ConnectionValues>(valuesOfPreset(customPreset));
  return (
    <>
      <ModelChoice
        way={way}
        onWay={setWay}
        ways={['none', 'local', 'key']}
        presets={presets}
        values={values}
        onValues={setValues}
        problems={connectionProblems(values, false)}
        isTried={false}
        models={{ kind: 'idle' }}
        onListModels={() => {}}
        search={search}
        onSearch={onSearch}
        onCopy={async () => {}}
      />
      <output>{`${values.preset} ${values.model}`}</output>
    </>
  );
}

const chosen = () => document.querySelector('output')?.textContent;

test('offers only what this browser has', async () => {
  await show(<Choice />);

  expect(allByRole('radio')).toHaveLength(3);
  expect(allByRole('radio', "The browser's own model")).toHaveLength(0);
});

test('looks on this computer when pressed, and not before', async () => {
  const onSearch = vi.fn();
  await show(<Choice onSearch={onSearch} />);

  await press(byRole('radio', 'A model on this computer'));
  expect(onSearch).not.toHaveBeenCalled();

  await press(byRole('button', 'Look on this computer'));
  expect(onSearch).toHaveBeenCalledOnce();
});

test('picks the model its preset speaks of, where the server has it', async () => {
  const found = [{ preset: presetOf('ollama'), models: ['qwen3:8b', 'gemma3:4b'] }];
  await show(<Choice search={{ kind: 'done', found }} />);
  await press(byRole('radio', 'A model on this computer'));

  await press(byRole('button', 'Use this'));

  expect(chosen()).toBe('ollama gemma3:4b');
});

test('says how each server is started when none answered', async () => {
  await show(<Choice search={{ kind: 'done', found: [] }} />);
  await press(byRole('radio', 'A model on this computer'));

  expect(document.body.textContent).toContain('ollama serve');
  expect(document.body.textContent).toContain('lms server start');
});

test('says at once that an address would send the key in the open', async () => {
  await show(<Choice />);
  await press(byRole('radio', 'A service'));
  const address = byRole('textbox', 'Address');
  expect(address.getAttribute('aria-invalid')).toBeNull();

  await type(address, 'http://models.example.com/v1');

  expect(descriptionOf(address)).toContain('Use https');
});
