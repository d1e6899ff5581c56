/** A line of a calendar file after unfolding; `line` is where it begins, counted from 1. */
export type Property = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  readonly line: number;
};

/** Puts lines into a file: CRLF, folded at 75 octets and never inside a character (RFC 5545, §3.1). */
export function joined(lines: readonly string[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  // No character has more than three octets a unit.
  if (line.length <= 25) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Of a character in UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A text as a value of a property (§3.3.11); controls have no place in it. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

export function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** The properties of a file in order; a number: the line at which it is damaged. */
export function propertiesIn(text: string): readonly Property[] | number {
  const found: Property[] = [];
  let pieces: string[] = [];
  let begin = 0;
  const close = () => {
    const property = pieces.length > 0 ? propertyOf(pieces.join(''), begin) : undefined;
    const isBroken = pieces.some((piece) => piece.trim() !== '') && !property;
    if (property) found.push(property);
    pieces = [];
    return !isBroken;
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^[ \t]/.test(line) && pieces.length > 0) {
      pieces.push(line.slice(1));
      continue;
    }
    if (!close()) return begin;
    begin = index + 1;
    pieces = [line];
  }
  return close() ? found : begin;
}

function propertyOf(text: string, line: number): Property | undefined {
  const name = /^[A-Za-z0-9-]{1,100}(?=[;:])/.exec(text)?.[0];
  if (!name) return undefined;
  const parameters = new Map<string, string>();
  const parameter = /;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/y;
  let end = name.length;
  while (text[end] === ';') {
    parameter.lastIndex = end;
    const match = parameter.exec(text);
    if (!match) return undefined;
    parameters.set((match[1] ?? '').toUpperCase(), (match[2] ?? '').replaceAll('"', ''));
    end = parameter.lastIndex;
  }
  if (text[end] !== ':') return undefined;
  return { name: name.toUpperCase(), parameters, value: text.slice(end + 1), line };
}
