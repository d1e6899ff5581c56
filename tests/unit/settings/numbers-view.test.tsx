// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { NumbersForm } from '@/components/dashboard/numbers/numbers-form';
import { NumbersView } from '@/components/dashboard/numbers/numbers-view';
import { find } from '@/lib/dom';
import { emptyNumbers, type NumbersValues, valuesOfNumbers } from '@/lib/insights/numbers-values';
import type { PostNumbers } from '@/lib/model';
import { instantOf } from '@/lib/schedule/moment';
import { allByRole, byRole, press, stage, type } from './stage';

const { show } = stage();

const zone = 'Europe/Oslo';
const clock = { now: instantOf({ local: '2026-11-27T12:00', zone }), zone };
const day = 86_400_000;

function numbers(id: string, local: string, patch: Partial<PostNumbers> = {}): PostNumbers {
  const postedAt = instantOf({ local, zone });
  const seenAt = postedAt + 7 * day;
  const counts = { replies: 1, likes: 1_200 };
  return { id, brand: 'nordlys', site: 'x', postedAt, seenAt, counts, createdAt: 1, ...patch };
}

const rye = numbers('rye', '2026-11-03T09:30', { permalink: 'https://x.com/nordlys/status/1' });
const rolls = numbers('rolls', '2026-11-10T16:00', { seenAt: rye.postedAt + 7 * day + day });

type PageProps = {
  readonly all: readonly PostNumbers[];
  readonly first?: string;
  readonly onSave?: (values: NumbersValues, post: PostNumbers | undefined) => void;
  readonly onDelete?: (post: PostNumbers) => void;
};

function Page({ all, first, onSave = () => {}, onDelete = () => {} }: PageProps) {
  return (
    <NumbersView
      brandName="Nordlys Bakery"
      navigation={null}
      numbers={all}
      clock={clock}
      locale="en-GB"
      first={first}
      editor={(post, onDone) => (
        <Editor
          post={post}
          others={all.filter((other) => other !== post)}
          onCancel={onDone}
          onSave={(values) => {
            onSave(values, post);
            onDone();
          }}
        />
      )}
      onDelete={onDelete}
    />
  );
}

type EditorProps = {
  readonly post: PostNumbers | undefined;
  readonly others: readonly PostNumbers[];
  readonly onSave: (values: NumbersValues) => void;
  readonly onCancel: () => void;
};

function Editor({ post, onSave, ...rest }: EditorProps) {
  const [values, setValues] = useState(post ? valuesOfNumbers(post, zone) : emptyNumbers);
  return (
    <NumbersForm
      {...rest}
      isNew={!post}
      values={values}
      onValues={setValues}
      clock={clock}
      onSave={() => onSave(values)}
    />
  );
}

const rows = () => [...document.querySelectorAll('li')].map((row) => row.textContent ?? '');
const field = (name: string) => find<HTMLInputElement>(document, `[name="${name}"]`);
const submit = () => press(find(document, 'form [type="submit"]'));

test('shows the newest post first, with the numbers that it has', async () => {
  await show(<Page all={[rye, rolls]} />);

  expect(rows()[0]).toContain('16:00');
  expect(rows()[1]).toContain('Replies1Likes1,200');
  expect(rows()[1]).not.toContain('Views');
});

test('says that numbers which were looked at too soon are left out', async () => {
  await show(<Page all={[rye, rolls]} />);

  expect(rows()[0]).toContain('within two days');
  expect(rows()[1]).not.toContain('within two days');
});

test('teaches what numbers are for where there are none', async () => {
  await show(<Page all={[]} />);

  expect(byRole('heading', 'No numbers yet')).toBeTruthy();
  expect(document.body.textContent).toContain('From 20 posts over 3 weeks on');
});

test('adds a post’s numbers, its site told by its link', async () => {
  const onSave = vi.fn();
  await show(<Page all={[rye]} onSave={onSave} />);
  await press(byRole('button', 'Add a post'));

  await type(field('permalink'), 'https://bsky.app/profile/nordlys/post/1');
  await type(field('day'), '2026-11-20');
  await type(field('clock'), '09:30');
  await type(field('likes'), '12');
  await submit();

  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    {
      ...emptyNumbers,
      site: 'bluesky',
      permalink: 'https://bsky.app/profile/nordlys/post/1',
      day: '2026-11-20',
      clock: '09:30',
      likes: '12',
    },
    undefined,
  );
});

test('says what is wrong while it is typed, and what is missing once it is saved', async () => {
  const onSave = vi.fn();
  await show(<Page all={[rye]} onSave={onSave} />);
  await press(byRole('button', 'Add a post'));

  await type(field('permalink'), 'https://x.com/nordlys/status/1?s=20');
  const typed = document.body.textContent;
  await submit();

  expect(typed).toContain('are here already');
  expect(typed).not.toContain('At least one number is needed.');
  expect(document.body.textContent).toContain('At least one number is needed.');
  expect(onSave).not.toHaveBeenCalled();
});

test('opens the form that one came for', async () => {
  await show(<Page all={[rye]} first="rye" />);

  expect(field('likes').value).toBe('1200');
  expect(allByRole('button', 'Edit:')).toHaveLength(0);
});
