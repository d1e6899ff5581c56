import { errorWords } from '@/components/error-words';
import { Notice } from '@/components/ui/notice';
import type { ErrorData } from '@/lib/errors';

/** Something failed: what, and what that means. Interrupts, because a press led to nothing. */
export function TroubleNotice({ error }: { readonly error: ErrorData | undefined }) {
  if (!error) return null;
  const words = errorWords(error.code);
  return (
    <Notice tone="bad" role="alert" title={words.title}>
      <p>{words.body}</p>
    </Notice>
  );
}
