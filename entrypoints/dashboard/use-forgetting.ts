import { useState } from 'react';
import type { ForgetOrder } from '@/components/dashboard/data/forget-card';
import { planReplaced } from '@/entrypoints/owner/plan-deeds';
import { forgetBefore, forgetBrand, forgetKind } from '@/lib/backup/forget';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

const dayMs = 86_400_000;

/** Forgetting in parts: asked about, done, told. */
export function useForgetting(attempt: Attempt) {
  const [asked, setAsked] = useState<ForgetOrder>();
  const [forgotten, setForgotten] = useState<number>();
  return {
    asked,
    forgotten,
    ask(order: ForgetOrder): void {
      setForgotten(undefined);
      setAsked(order);
    },
    leave: () => setAsked(undefined),
    forget(): void {
      setAsked(undefined);
      if (!asked) return;
      void attempt(async () => {
        setForgotten(await carryOut(asked));
        await planReplaced();
      });
    },
  };
}

function carryOut(order: ForgetOrder): Promise<number> {
  switch (order.by) {
    case 'kind':
      return forgetKind(order.kind);
    case 'brand':
      return forgetBrand(order.brand);
    case 'age':
      return forgetBefore(Date.now() - order.days * dayMs);
  }
}
