import { describe, expect, it } from 'vitest';
import { cartogram, mapFrame, mapProjection } from '../../../../src/lib/chart/cartogram.ts';
import { sha256 } from '../../../../src/lib/files/sha256.ts';
import { soundRows } from '../../../../src/reading/csv/siteTables.ts';

const places = soundRows('.', 'data/district-centroids.csv').map((row) => ({
  id: row.lad_code,
  longitude: row.longitude,
  latitude: row.latitude,
}));
const dots = cartogram(places, mapProjection(places));

describe('the map of districts', () => {
  it('gives every district a dot within the frame', () => {
    expect(dots).toHaveLength(324);
    expect(Math.min(...dots.map(({ x, y }) => Math.min(x, y)))).toBeGreaterThan(mapFrame.radius);
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThan(560 - mapFrame.radius);
    expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(680 - mapFrame.radius);
  });

  it('lets no two dots lie on each other', () => {
    const nearest = Math.min(
      ...dots.flatMap((a, index) => dots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
    );
    expect(nearest).toBeGreaterThan(mapFrame.radius * 2 - 0.5);
  });

  it('keeps every dot where readers know it', () => {
    expect(sha256(JSON.stringify(dots))).toBe(
      '0e0cdb00ef0d55067d528108564521436802bec9409d47cfae97334fc8aca5b5',
    );
  });

  it('is the same every time', () => {
    expect(cartogram(places, mapProjection(places))).toEqual(dots);
  });

  it('keeps north above south and west left of east', () => {
    const at = (id: string) => dots.find((dot) => dot.id === id) ?? { x: Number.NaN, y: Number.NaN };
    const [northumberland, hastings, cornwall] = [at('E06000057'), at('E07000062'), at('E06000052')];
    expect(northumberland.y).toBeLessThan(hastings.y);
    expect(cornwall.x).toBeLessThan(hastings.x);
  });
});
