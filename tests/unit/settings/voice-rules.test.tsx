// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { AskForRules, type AskForRulesProps } from '@/components/dashboard/voice/ask-for-rules';
import { type RulesProps, VoiceRules } from '@/components/dashboard/voice/voice-rules';
import type { VoiceRule } from '@/lib/model';
import { allByRole, byRole, press, stage, type } from './stage';

const { show } = stage();

const byModel: VoiceRule = {
  id: 'rule-1',
  brand: 'nordlys',
  text: 'Name the hour.',
  state: 'proposed',
  source: 'model',
  evidence: ['Soup at noon.'],
  createdAt: 1,
  updatedAt: 1,
};

function rulesView(rules: readonly VoiceRule[]) {
  const props: RulesProps = {
    rules,
    asking: null,
    onAddRule: vi.fn(),
    onAccept: vi.fn(),
    onRefuse: vi.fn(),
    onDeleteRule: vi.fn(),
  };
  return { props, view: <VoiceRules {...props} /> };
}

function askingView(patch: Partial<AskForRulesProps> = {}) {
  const props: AskForRulesProps = {
    model: 'llama-4',
    host: 'api.example.com',
    posts: 12,
    prompt: 'Post by post',
    state: { status: 'idle' },
    onAsk: vi.fn(),
    onStop: vi.fn(),
    ...patch,
  };
  return { props, view: <AskForRules {...props} /> };
}

test('takes a proposal in the words the person gives it', async () => {
  const { props, view } = rulesView([byModel]);
  await show(view);

  await type(byRole('textbox', 'A model read this'), 'Say when.');
  await press(byRole('button', 'Use this rule'));

  expect(props.onAccept).toHaveBeenCalledExactlyOnceWith(byModel, 'Say when.');
});

test('refuses a proposal', async () => {
  const { props, view } = rulesView([byModel]);
  await show(view);

  await press(byRole('button', 'No'));

  expect(props.onRefuse).toHaveBeenCalledExactlyOnceWith(byModel);
});

test('shows what led to a proposal, and nothing that was refused', async () => {
  await show(rulesView([byModel, { ...byModel, id: 'rule-2', state: 'refused' }]).view);

  expect(document.body.textContent).toContain('Soup at noon.');
  expect(allByRole('button', 'Use this rule')).toHaveLength(1);
});

test('says what goes to whom before a model is asked', async () => {
  const { props, view } = askingView();
  await show(view);

  expect(document.querySelector('summary')?.textContent).toBe(
    '12 posts of its own and its rules go to api.example.com, nothing else.',
  );
  expect(document.querySelector('pre')?.textContent).toBe('Post by post');
  expect(props.onAsk).not.toHaveBeenCalled();
});

test('says so where nothing leaves the computer', async () => {
  await show(askingView({ host: '' }).view);

  expect(document.querySelector('summary')?.textContent).toContain('Nothing leaves it');
});

test('asks once it is told to, and stops', async () => {
  const { props, view } = askingView();
  await show(view);
  await press(byRole('button', 'Ask llama-4 for rules'));
  expect(props.onAsk).toHaveBeenCalledOnce();

  const asking = askingView({ state: { status: 'asking' } });
  await show(asking.view);
  await press(byRole('button', 'Stop'));

  expect(asking.props.onStop).toHaveBeenCalledOnce();
});

test.each([
  [0, 'It found nothing new'],
  [3, '3 rules are proposed'],
])('says how many came: %i', async (count, words) => {
  await show(askingView({ state: { status: 'done', count } }).view);

  expect(byRole('status').textContent).toContain(words);
});

test('says why a model gave none, and can be asked again', async () => {
  await show(askingView({ state: { status: 'failed', error: { code: 'no-quota' } } }).view);

  expect(allByRole('alert')).toHaveLength(1);
  expect(allByRole('button', 'Ask llama-4 for rules')).toHaveLength(1);
});
