import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, isInView, launcherPlaces, panelPlace } from '@/lib/page/place';

const view = { width: 1280, height: 720 };

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

describe('where the panel goes', () => {
  it('stands beside the surface, on the reading side first', () => {
    const surface = { left: 400, top: 200, width: 400, height: 150 };

    expect(panelPlace(surface, { width: 380, height: 500 }, view, false).left).toBeGreaterThan(800);
    expect(
      panelPlace({ ...surface, left: 500 }, { width: 380, height: 500 }, view, true).left,
    ).toBeLessThan(500);
  });

  it('goes below where there is no room at the sides', () => {
    const place = panelPlace(
      { left: 20, top: 40, width: 600, height: 120 },
      { width: 380, height: 400 },
      { width: 640, height: 720 },
      false,
    );

    expect(place.top).toBeGreaterThanOrEqual(160);
  });

  const box = fc.record({
    left: fc.integer({ min: -500, max: 2_000 }),
    top: fc.integer({ min: -2_000, max: 3_000 }),
    width: fc.integer({ min: 1, max: 2_000 }),
    height: fc.integer({ min: 1, max: 2_000 }),
  });

  it('is always wholly in view, and never over a surface that leaves it room', () => {
    fc.assert(
      fc.property(
        box,
        fc.record({
          width: fc.integer({ min: 320, max: 3_000 }),
          height: fc.integer({ min: 300, max: 2_000 }),
        }),
        fc.integer({ min: 100, max: 2_000 }),
        fc.boolean(),
        (surface, screen, height, isRtl) => {
          const place = panelPlace(surface, { width: 380, height }, screen, isRtl);
          expect(isInView(place, screen)).toBe(true);
          const hasRoom = surface.left >= 400 || surface.left + surface.width <= screen.width - 400;
          if (hasRoom) expect(overlap(place, surface)).toBe(false);
        },
      ),
    );
  });
});

describe('where the launcher may go', () => {
  it('never lies over the composer', () => {
    const composer = { left: 300, top: 300, width: 500, height: 24 };
    const places = launcherPlaces(composer, 28, false);

    for (const place of places)
      expect(overlap({ ...place, width: 28, height: 28 }, composer)).toBe(false);
  });
});
