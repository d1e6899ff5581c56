/** Where a provider departs from the protocol, as data. */
type Quirks = {
  readonly headers?: Readonly<Record<string, string>>;
  /** How the length limit is called. */
  readonly limitField?: 'max_tokens' | 'max_completion_tokens';
  /** Knows `store`, and keeps answers unless told not to. Others may refuse the unknown field. */
  readonly knowsStore?: boolean;
  /** The list of models wants the key in this header instead of `Authorization`. */
  readonly listKeyHeader?: string;
};

/** A provider that is known, for the form to fill in. Everything in it can be changed there. */
export type Preset = {
  readonly id: string;
  readonly label: string;
  /** Up to and including the version segment; `{…}` is a part the person fills in. */
  readonly baseUrl: string;
  readonly needsKey: boolean;
  /** Where a key is made. */
  readonly keyPage?: string;
  /** Where money is put in. */
  readonly billingPage?: string;
  /** A good beginning, quick and cheap; empty: the first one the server has. */
  readonly model: string;
  /** Runs on the person's own machine. */
  readonly isLocal?: boolean;
  /** The line that starts its server. */
  readonly startLine?: string;
  /** The line that fetches a model, without the model's name. */
  readonly pullLine?: string;
  readonly quirks: Quirks;
};

/**
 * Model names as of November 2026, from the vendors' documentation, but for `openrouter/auto`,
 * Ollama's `gemma3` and Groq's `openai/gpt-oss-120b`. A name is a beginning: the field is free text.
 */
export const presets: readonly Preset[] = [
  {
    id: 'openai',
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    needsKey: true,
    keyPage: 'https://platform.openai.com/api-keys',
    billingPage: 'https://platform.openai.com/settings/organization/billing',
    model: 'gpt-5.4-mini',
    quirks: { limitField: 'max_completion_tokens', knowsStore: true },
  },
  {
    id: 'openrouter',
    label: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    needsKey: true,
    keyPage: 'https://openrouter.ai/settings/keys',
    billingPage: 'https://openrouter.ai/settings/credits',
    model: 'openrouter/auto',
    quirks: {},
  },
  {
    id: 'azure',
    label: 'Azure OpenAI',
    baseUrl: 'https://{resource}.openai.azure.com/openai/v1',
    needsKey: true,
    keyPage: 'https://ai.azure.com',
    // The deployment's name, which is the person's own.
    model: '',
    quirks: { limitField: 'max_completion_tokens' },
  },
  {
    id: 'anthropic',
    label: 'Anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    needsKey: true,
    keyPage: 'https://platform.claude.com/settings/keys',
    billingPage: 'https://platform.claude.com/settings/billing',
    model: 'claude-sonnet-5-5',
    quirks: {
      // A request with an Origin is refused without the first; the list of models wants the second.
      headers: {
        'anthropic-dangerous-direct-browser-access': 'true',
        'anthropic-version': '2023-06-01',
      },
      listKeyHeader: 'x-api-key',
    },
  },
  {
    id: 'gemini',
    label: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    needsKey: true,
    keyPage: 'https://aistudio.google.com/apikey',
    model: 'gemini-3.6-flash',
    quirks: {},
  },
  {
    id: 'mistral',
    label: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    needsKey: true,
    keyPage: 'https://console.mistral.ai/api-keys',
    model: 'mistral-small-latest',
    quirks: {},
  },
  {
    id: 'groq',
    label: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    needsKey: true,
    keyPage: 'https://console.groq.com/keys',
    model: 'openai/gpt-oss-120b',
    quirks: { limitField: 'max_completion_tokens' },
  },
  {
    id: 'ollama',
    label: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    needsKey: false,
    model: 'gemma3',
    isLocal: true,
    startLine: 'ollama serve',
    pullLine: 'ollama pull',
    quirks: {},
  },
  {
    id: 'lm-studio',
    label: 'LM Studio',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
    model: '',
    isLocal: true,
    startLine: 'lms server start',
    pullLine: 'lms get',
    quirks: {},
  },
  {
    id: 'llama-cpp',
    label: 'llama.cpp',
    baseUrl: 'http://localhost:8080/v1',
    needsKey: false,
    model: '',
    isLocal: true,
    startLine: 'llama-server -m model.gguf --port 8080',
    quirks: {},
  },
];

/** Any other server that speaks OpenAI's chat completions. */
export const customPreset: Preset = {
  id: 'custom',
  label: 'Other (OpenAI-compatible)',
  baseUrl: '',
  needsKey: false,
  model: '',
  quirks: {},
};

/** The preset a connection was made from; `customPreset` for one that is not known. */
export function presetOf(id: string): Preset {
  return presets.find((preset) => preset.id === id) ?? customPreset;
}
