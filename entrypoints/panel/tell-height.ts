import { ask } from '@/lib/messages/client';

/**
 * The frame's height follows its content; at the side the browser decides. One message at a time:
 * of two under way the earlier might arrive last, and its height stay.
 */
export function heightTeller(ticket: string | undefined): (height: number) => void {
  let wished = 0;
  let told = 0;
  let isTelling = false;

  const tell = async (to: string) => {
    isTelling = true;
    while (told !== wished) {
      told = wished;
      await ask('panel.resize', { ticket: to, height: told }).catch(() => {
        // The page went away in between, and its frame with it.
      });
    }
    isTelling = false;
  };
  return (height) => {
    wished = height;
    if (ticket && !isTelling) void tell(ticket);
  };
}
