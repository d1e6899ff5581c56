/**
 * Seconds until it makes sense to ask again, from the headers (`retry-after-ms`; `retry-after` in
 * seconds or as a date) or, failing those, the server's own sentence ("try again in 1m30.5s").
 */
export function retryAfterOf(headers: Headers | undefined, message: string): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return Math.ceil(milliseconds / 1000);
  return fromHeader(headers?.get('retry-after') ?? '') ?? fromSentence(message);
}

function fromHeader(value: string): number | undefined {
  if (value.trim() === '') return undefined;
  const seconds = Number(value);
  if (seconds >= 0) return Math.ceil(seconds);
  const then = Date.parse(value);
  return Number.isNaN(then) ? undefined : Math.max(0, Math.ceil((then - Date.now()) / 1000));
}

function fromSentence(message: string): number | undefined {
  const said =
    /(?:re)?try (?:again )?in (?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)(ms|s))?/i.exec(message);
  if (!said) return undefined;
  const [, hours, minutes, rest, unit] = said;
  if (!hours && !minutes && !rest) return undefined;
  const seconds = Number(rest ?? 0) / (unit === 'ms' ? 1000 : 1);
  return Math.ceil(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + seconds);
}
