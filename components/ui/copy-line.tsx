import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from './icon-button';

export type CopyLineProps = {
  /** To be typed or set exactly so. */
  readonly text: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
  readonly onCopy: (text: string) => Promise<void>;
};

/** A line for a terminal or a settings file, with a button that copies it. */
export function CopyLine({ text, copyLabel, copiedLabel, onCopy }: CopyLineProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => void onCopy(text).then(() => setCopied(true));
  return (
    <div className="flex items-start gap-1 rounded-medium border border-line bg-surface py-1 ps-3 pe-1">
      <code
        dir="ltr"
        className="min-w-0 flex-1 py-1 font-mono text-small break-words whitespace-pre-wrap"
      >
        {text}
      </code>
      <IconButton label={isCopied ? copiedLabel : copyLabel} onClick={copy}>
        {isCopied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      </IconButton>
      <span role="status" className="sr-only">
        {isCopied ? copiedLabel : ''}
      </span>
    </div>
  );
}
