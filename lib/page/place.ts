/** Geometry in the viewport's CSS pixels. Pure: given boxes, says where. */

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
export type Point = { readonly left: number; readonly top: number };

/** Room that is kept between our boxes and whatever they stand beside. */
const gap = 10;

/**
 * Places beside a composer that a launcher may take, best first: after its end, before its start,
 * below, above; at the top edge first, since boxes grow downwards.
 *
 * @param size the launcher's width and height.
 */
export function launcherPlaces(composer: Box, size: number, isRtl: boolean): readonly Point[] {
  const right = composer.left + composer.width + gap;
  const left = composer.left - gap - size;
  const [after, before] = isRtl ? [left, right] : [right, left];
  const endInside = isRtl ? composer.left : composer.left + composer.width - size;
  const top = composer.top + Math.min(0, (composer.height - size) / 2);
  const bottom = composer.top + composer.height - size;
  return [
    { left: after, top },
    { left: after, top: bottom },
    { left: before, top },
    { left: before, top: bottom },
    { left: endInside, top: composer.top + composer.height + gap / 2 },
    { left: endInside, top: composer.top - size - gap / 2 },
  ];
}

/** Whether a box lies wholly in the view. */
export function isInView(box: Box, view: { width: number; height: number }): boolean {
  return (
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= view.width &&
    box.top + box.height <= view.height
  );
}

/**
 * Where the panel goes: beside the surface if it fits there, below or above it if it fits there,
 * else at the edge of the view that leaves most of the surface free. Always wholly in the view.
 *
 * @param panel its width and wished height.
 * @returns its place and the height it may have.
 */
export function panelPlace(
  surface: Box,
  panel: { width: number; height: number },
  view: { width: number; height: number },
  isRtl: boolean,
): Box {
  const width = Math.min(panel.width, view.width - 2 * gap);
  const height = Math.min(panel.height, view.height - 2 * gap);
  const top = clamp(surface.top, gap, view.height - gap - height);
  const right = surface.left + surface.width + gap;
  const left = surface.left - gap - width;
  const beside = (isRtl ? [left, right] : [right, left]).find(
    (at) => at >= gap && at + width <= view.width - gap,
  );
  if (beside !== undefined) return { left: beside, top, width, height };
  const across = clamp(surface.left + (surface.width - width) / 2, gap, view.width - gap - width);
  const below = Math.max(gap, surface.top + surface.height + gap);
  if (below + height <= view.height - gap) return { left: across, top: below, width, height };
  const above = Math.min(surface.top - gap, view.height - gap) - height;
  if (above >= gap) return { left: across, top: above, width, height };
  const roomAfter = view.width - (surface.left + surface.width);
  const edge = roomAfter >= surface.left ? view.width - gap - width : gap;
  return { left: edge, top, width, height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
