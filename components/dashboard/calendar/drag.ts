import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { WallTime } from '@/lib/calendar/clock';
import { isOver } from '@/lib/calendar/item';
import type { PlacedItem } from '@/lib/calendar/place';

const kind = 'calendar-item';

/** Lets an item be dragged by the mouse; says whether it is under way. */
export function useDraggable(ref: RefObject<HTMLElement | null>, placed: PlacedItem): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isOver(placed.item)) return;
    return draggable({
      element,
      getInitialData: ({ input }) => ({
        kind,
        placed,
        grabbed: input.clientY - element.getBoundingClientRect().top,
      }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [ref, placed]);
  return isDragged;
}

export type DropPlace = {
  /** Where a dragged item would go, its top edge that many px below the place's. */
  readonly targetOf: (placed: PlacedItem, top: number) => WallTime;
  readonly onDrop: (placed: PlacedItem, target: WallTime) => void;
};

/** Takes dragged items in; says where the one above it now would go. */
export function useDropPlace(
  ref: RefObject<HTMLElement | null>,
  { targetOf, onDrop }: DropPlace,
): WallTime | undefined {
  const [over, setOver] = useState<WallTime>();
  // It is another function with every drawing; what listens stays.
  const dropped = useRef(onDrop);
  useEffect(() => {
    dropped.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const read = (data: Record<string, unknown>, clientY: number) => {
      const { placed, grabbed } = data as { placed: PlacedItem; grabbed: number };
      const top = clientY - grabbed - element.getBoundingClientRect().top;
      return { placed, target: targetOf(placed, top) };
    };
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.kind === kind,
      onDrag: ({ source, location }) => {
        const { target } = read(source.data, location.current.input.clientY);
        setOver((old) => (old && isSame(old, target) ? old : target));
      },
      onDragLeave: () => setOver(undefined),
      onDrop: ({ source, location }) => {
        setOver(undefined);
        const { placed, target } = read(source.data, location.current.input.clientY);
        if (!isSame(placed, target)) dropped.current(placed, target);
      },
    });
  }, [ref, targetOf]);
  return over;
}

function isSame(one: WallTime, other: WallTime): boolean {
  return one.day === other.day && one.minute === other.minute;
}
