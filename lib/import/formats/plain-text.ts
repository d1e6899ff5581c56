import type { ArchiveFormat } from '@/lib/import/archive-format';
import { type Finding, postFrom } from '@/lib/import/findings';

/** Posts as somebody collected them: one after the other, a blank line between. */
export const plainText: ArchiveFormat = {
  kind: 'text',
  files: /\.txt$/i,
  owns: ({ content }) => content.kind === 'text',
  *read(parts) {
    for (const { content } of parts) if (content.kind === 'text') yield* blocks(content.text);
  },
};

function* blocks(text: string): Iterable<Finding> {
  for (const block of text.split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+|\r{2,}/))
    if (block.trim() !== '') yield postFrom({ site: 'other', text: block });
}
