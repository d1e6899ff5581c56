/** Gives the person a file, where their browser puts files. */
export function saveFile(name: string, content: Blob | string, type = 'application/json'): void {
  const file = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it in its own time, and says nothing when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
