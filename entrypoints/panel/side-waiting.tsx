import { useEffect, useState } from 'react';
import { WaitingLine } from '@/components/panel/waiting-line';
import { ask } from '@/lib/messages/client';
import type { PlanWaiting } from '@/lib/messages/contract';

const everyMs = 60_000;

/** What waits, beside a page: looked at when the panel is come back to, and once a minute. */
export function SideWaiting() {
  const [waiting, setWaiting] = useState<PlanWaiting>();
  useEffect(() => {
    const look = () => {
      // A background that is being updated has nothing to tell; the line stays as it was.
      ask('plan.waiting', {}).then(setWaiting, () => {});
    };
    look();
    const timer = setInterval(look, everyMs);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  return (
    <WaitingLine
      waiting={waiting}
      onLook={() => void ask('dashboard.open', { route: '/plan/due' })}
    />
  );
}
