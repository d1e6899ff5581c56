/**
 * Cells that a spreadsheet would run as a formula get an apostrophe in front, which it takes for
 * "this is text" (https://owasp.org/www-community/attacks/CSV_Injection, 2026-11). Cells that already
 * look guarded get one more, so that taking one away gives every cell back as it was.
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
