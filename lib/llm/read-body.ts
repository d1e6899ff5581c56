/**
 * A body's text, at most so much of it: a server that never stops talking fills no memory.
 *
 * @param most in bytes; what comes after is left unread.
 */
export async function readBody(response: Response, most: number): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let room = most;
  for await (const chunk of response.body) {
    text += decoder.decode(chunk.subarray(0, room), { stream: true });
    room -= chunk.length;
    if (room <= 0) break;
  }
  return text + decoder.decode();
}
