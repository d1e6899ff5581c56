import type { Site, Thread } from '@/lib/sites/site';

/**
 * What the person has selected in the page, outside of any box, as the post they mean: with its
 * author and all the rest where the post around it says the same words.
 */
export function selectedThread(site: Site, page: Document): Thread | undefined {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  const around = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const text = selection.toString().trim();
  if (
    !text ||
    !around ||
    around.closest('textarea, [contenteditable]:not([contenteditable="false"])')
  )
    return undefined;
  const thread = site.readClicked(around);
  if (!thread || !isPart(text, thread.answered.text))
    return { answered: { text, media: [], counts: {} }, ancestors: [] };
  const { isTruncated: _, ...answered } = thread.answered;
  return { ...thread, answered: { ...answered, text } };
}

/** Blanks and line breaks are one thing to a post's reader and another to a selection. */
function isPart(text: string, of: string): boolean {
  const plain = (each: string) => each.replace(/\s+/g, '');
  return plain(of).includes(plain(text));
}
