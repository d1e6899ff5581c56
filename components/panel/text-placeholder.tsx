import { Placeholder } from '@/components/ui/placeholder';

/** Where a draft's text will be, as tall as its box. */
export function TextPlaceholder() {
  return (
    <div className="flex min-h-[115px] flex-col gap-3 pt-2">
      <Placeholder className="h-3" />
      <Placeholder className="h-3 w-11/12" />
      <Placeholder className="h-3 w-3/5" />
    </div>
  );
}
