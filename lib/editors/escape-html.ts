/** Text as HTML that holds nothing but text. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A line as HTML in which the spaces that HTML would swallow are the no-break ones that typing makes. */
export function drawnAsTyped(line: string): string {
  return escapeHtml(line).replace(/^ | $| (?= )/g, '\u00a0');
}
