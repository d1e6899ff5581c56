/** Gives the person a file, where their browser puts files. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it in its own time, and says nothing when it has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
