import { Check, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import type { VoiceRule } from '@/lib/model';

export type RulesProps = {
  /** Agreed on, refused, and proposed by a model or by what people change. */
  readonly rules: readonly VoiceRule[];
  /** How a model is asked for more; nothing where there is none. */
  readonly asking: ReactNode;
  readonly onAddRule: (text: string) => void;
  /** @param text as the person has reworded it. */
  readonly onAccept: (rule: VoiceRule, text: string) => void;
  readonly onRefuse: (rule: VoiceRule) => void;
  readonly onDeleteRule: (rule: VoiceRule) => void;
};

/** The most a rule says. */
const longestRule = 200;

/** The rules people have agreed on, and those that wait for a yes or no. */
export function VoiceRules({ rules, asking, onAddRule, ...deeds }: RulesProps) {
  const accepted = rules.filter(({ state }) => state === 'accepted');
  return (
    <Card className="flex flex-col gap-4">
      <div>
        <h2 className="text-title font-semibold">{i18n.t('dashboard.voice.rules')}</h2>
        <p className="text-muted">{i18n.t('dashboard.voice.rulesAbout')}</p>
      </div>
      {rules
        .filter(({ state }) => state === 'proposed')
        .map((rule) => (
          <ProposedRule key={rule.id} rule={rule} {...deeds} />
        ))}
      {asking}
      {accepted.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {accepted.map((rule) => (
            <li key={rule.id} className="flex items-center gap-2">
              <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
                {rule.text}
              </span>
              <IconButton
                label={i18n.t('dashboard.voice.deleteRule', { rule: rule.text })}
                onClick={() => deeds.onDeleteRule(rule)}
              >
                <Trash2 aria-hidden size={15} />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      <NewRule onAdd={onAddRule} />
    </Card>
  );
}

type ProposedRuleProps = Pick<RulesProps, 'onAccept' | 'onRefuse'> & {
  readonly rule: VoiceRule;
};

function ProposedRule({ rule, onAccept, onRefuse }: ProposedRuleProps) {
  const [text, setText] = useState(rule.text);
  return (
    <div className="flex flex-col gap-2 rounded-medium bg-raised p-3">
      <TextField
        label={i18n.t(
          rule.source === 'model' ? 'dashboard.voice.proposedByModel' : 'dashboard.voice.proposed',
        )}
        value={text}
        onValue={setText}
        maxLength={longestRule}
      />
      <ul className="flex flex-col gap-0.5 text-small text-muted">
        {rule.evidence.map((passage) => (
          <li key={passage} dir="auto" className="wrap-anywhere">
            {passage}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button size="small" disabled={!text.trim()} onClick={() => onAccept(rule, text)}>
          <Check aria-hidden size={14} />
          {i18n.t('dashboard.voice.accept')}
        </Button>
        <Button size="small" tone="quiet" onClick={() => onRefuse(rule)}>
          <X aria-hidden size={14} />
          {i18n.t('dashboard.voice.refuse')}
        </Button>
      </div>
    </div>
  );
}

function NewRule({ onAdd }: { readonly onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        onAdd(text);
        setText('');
      }}
    >
      <TextField
        label={i18n.t('dashboard.voice.newRule')}
        value={text}
        onValue={setText}
        maxLength={longestRule}
        className="flex-1 basis-60"
      />
      <Button type="submit">{i18n.t('dashboard.voice.addRule')}</Button>
    </form>
  );
}
