import { execFileSync, spawn } from 'node:child_process';

/** A screen nobody sees, with a real keyboard. */
export type Display = {
  readonly name: string;
  /** A real key press on that screen, as `alt+shift+r`. */
  press(chord: string): void;
  close(): void;
};

/** Whether this machine can have one (Debian packages `xvfb` and `xdotool`). */
export function canHaveDisplay(): boolean {
  try {
    execFileSync('which', ['Xvfb', 'xdotool'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function openDisplay(): Promise<Display> {
  // It picks a free number itself and writes it to descriptor 3.
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const name = `:${number}`;
  return {
    name,
    press: (chord) => {
      execFileSync('xdotool', ['key', chord], { env: { ...process.env, DISPLAY: name } });
    },
    close: () => void server.kill(),
  };
}
