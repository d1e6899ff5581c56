import { slotWords } from '@/lib/templates/library/fill-template';
import { type Part, partsOf } from '@/lib/templates/library/notation';

/** A template's text with its slots, blanks and passages set off, as they will be filled. */
export function TemplateText({ text }: { readonly text: string }) {
  return partsOf(text).map((part) => <Stretch key={part.start} part={part} />);
}

function Stretch({ part }: { readonly part: Part }) {
  switch (part.kind) {
    case 'words':
      return part.source;
    case 'slot':
      return (
        <>
          {part.before}
          <mark className={`${look} bg-accent-soft text-accent-ink`}>{slotWords(part.name)}</mark>
          {part.after}
        </>
      );
    case 'blank':
      return <mark className={`${look} bg-warn-soft text-warn-ink`}>{part.label}</mark>;
    case 'passage':
      return <mark className={`${look} bg-good-soft text-good-ink italic`}>{part.wish}</mark>;
  }
}

const look = 'rounded-small px-1 forced-border';
