// @vitest-environment happy-dom
import { act, type RefObject, useRef } from 'react';
import { expect, it } from 'vitest';
import { useShortcuts } from '@/components/panel/use-shortcuts';
import { templateOf } from '@/tests/support/many-templates';
import { stage } from '@/tests/unit/settings/stage';

const { show } = stage();

const returns = {
  ...templateOf({ id: 'returns', shortcut: 'returns', text: 'Returns are free.' }),
  passages: [],
};
const refund = {
  ...templateOf({ id: 'refund', shortcut: 'refund', text: 'You are refunded.' }),
  passages: [],
};

type Seen = { texts: string[]; expanded: string[]; look: () => Promise<void> };

function Box({ seen }: { readonly seen: Seen }) {
  const area: RefObject<HTMLTextAreaElement | null> = useRef(null);
  const { look, press } = useShortcuts({
    area,
    onLookUp: async () => [refund, returns],
    onEdit: (text) => seen.texts.push(text),
    onExpanded: ({ id }) => seen.expanded.push(id),
  });
  seen.look = look;
  return <textarea ref={area} onKeyDown={(event) => void press(event)} />;
}

it('takes what fits the letters typed while the templates were looked up, in place of all of them', async () => {
  const seen: Seen = { texts: [], expanded: [], look: async () => {} };
  await show(<Box seen={seen} />);
  const box = document.querySelector('textarea') ?? document.createElement('textarea');
  box.value = 'Hi /re';
  box.setSelectionRange(6, 6);
  await act(() => seen.look());
  box.value = 'Hi /ret';
  box.setSelectionRange(7, 7);

  act(() => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });

  expect(seen).toMatchObject({ texts: ['Hi Returns are free.'], expanded: ['returns'] });
});
