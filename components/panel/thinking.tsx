import { Placeholder } from '@/components/ui/placeholder';
import { ReviseBar } from './revise-bar';
import { TextPlaceholder } from './text-placeholder';
import { WritingLine, type WritingLineProps } from './writing-line';

export type ThinkingProps = WritingLineProps & {
  /** The model understands a sentence; the field for it is there before it is of use. */
  readonly canTell: boolean;
};

/** Before the first word: everything is where it will be. */
export function Thinking({ canTell, ...line }: ThinkingProps) {
  return (
    <>
      <div className="flex flex-col gap-3">
        <div className="-mx-4 flex h-[37px] items-center gap-5 border-b border-line px-5">
          <Placeholder className="h-3 w-16" />
          <Placeholder className="h-3 w-24" />
          <Placeholder className="h-3 w-12" />
        </div>
        <TextPlaceholder />
      </div>
      <div className="flex flex-col gap-1.5">
        <WritingLine {...line} />
        <ReviseBar isDisabled canTell={canTell} onRevise={() => {}} />
      </div>
    </>
  );
}
