import { useRef } from 'react';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;
type Reading = { readonly status: 'idle' } | { readonly status: 'reading' };

/**
 * Reads a file that was chosen, and shows what came of it. One that was chosen while another was
 * still being read is the one that is meant.
 */
export function useFileReading<State>(
  setState: (state: State | Reading) => void,
  attempt: Attempt,
  read: (file: File) => Promise<State>,
): (file: File) => void {
  const latest = useRef(0);
  const onFile = async (file: File) => {
    const turn = ++latest.current;
    let next: State | Reading = { status: 'idle' };
    setState({ status: 'reading' });
    await attempt(async () => {
      next = await read(file);
    });
    if (turn === latest.current) setState(next);
  };
  return (file) => void onFile(file);
}
