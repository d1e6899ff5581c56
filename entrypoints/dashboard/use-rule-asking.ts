import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { AskForRulesProps } from '@/components/dashboard/voice/ask-for-rules';
import type { AskingState } from '@/components/dashboard/voice/asking-state';
import { askForHostOf } from '@/entrypoints/owner/use-connection-tests';
import { recipientOf } from '@/lib/connection/recipient';
import { connections } from '@/lib/db/connections';
import { errorData } from '@/lib/errors';
import { sizeFor } from '@/lib/llm/block-size';
import { newMark } from '@/lib/llm/mark';
import { promptText } from '@/lib/llm/prompts';
import { listen } from '@/lib/messages/client';
import type { Sample, VoiceRule } from '@/lib/model';
import { fewestSamples } from '@/lib/voice/card';
import { postsForRules, rulesPrompt } from '@/lib/voice/rules-prompt';

/**
 * A model that is asked for rules of a brand's voice; what it thinks of arrives in the database.
 * Nothing where there is no model, or too few posts to ask about.
 */
export function useRuleAsking(
  brand: string,
  samples: readonly Sample[],
  rules: readonly VoiceRule[],
): AskForRulesProps | undefined {
  const connection = useLiveQuery(connections.active);
  const [state, setState] = useState<AskingState>({ status: 'idle' });
  const asking = useRef(new AbortController());
  useEffect(() => () => asking.current.abort(), []);
  const [mark] = useState(newMark);
  const size = sizeFor(connection ?? { kind: 'none' });
  const posts = useMemo(() => postsForRules(samples, size).length, [samples, size]);
  const prompt = useMemo(
    () => promptText(rulesPrompt({ samples, rules, mark, size })),
    [samples, rules, mark, size],
  );
  if (!connection || connection.kind === 'none' || posts < fewestSamples) return undefined;

  const ask = async () => {
    asking.current = new AbortController();
    const { signal } = asking.current;
    setState({ status: 'asking' });
    try {
      await askForHostOf(connection);
      for await (const count of listen('voice.rules', { brand, connection: connection.id }, signal))
        setState({ status: 'done', count });
    } catch (error) {
      setState({ status: 'failed', error: errorData(error) });
    }
  };
  return {
    model: connection.model || connection.label,
    host: recipientOf(connection),
    posts,
    prompt,
    state,
    onAsk: () => void ask(),
    onStop() {
      asking.current.abort();
      setState({ status: 'stopped' });
    },
  };
}
