import { CalendarPlus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { type Board, factsOf, findingsFor, itemsOn } from './board';
import { ItemRow } from './item-row';
import { DayMarks } from './marks';

export type DayItemsProps = { readonly board: Board; readonly day: string };

/** All of a day, one below the other. */
export function DayItems({ board, day }: DayItemsProps) {
  const items = itemsOn(board, day);
  const facts = factsOf(board, day);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="font-semibold">{board.words.date(day)}</h3>
        {facts.names.map((name) => (
          <span key={name} dir="auto" className="text-accent-ink">
            {name}
          </span>
        ))}
        <DayMarks facts={facts} />
      </div>
      {items.length === 0 ? (
        <p className="text-muted">{i18n.t('calendar.nothing')}</p>
      ) : (
        <ul className="flex flex-col gap-0.5">
          {items.map((placed) => (
            <li key={placed.item.key}>
              <ItemRow
                placed={placed}
                findings={findingsFor(board, placed.item.key)}
                words={board.words}
                isTabStop
                isMoving={board.moving === placed.item.key}
                onOpen={board.onItem}
              />
            </li>
          ))}
        </ul>
      )}
      <span>
        <Button size="small" onClick={() => board.onAdd(day)}>
          <CalendarPlus aria-hidden size={14} />
          {i18n.t('calendar.add')}
        </Button>
      </span>
    </div>
  );
}
