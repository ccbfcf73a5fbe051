/** A point on the globe, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const radiusKm = 6371;

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2);
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2);
  const h = lat * lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon * lon;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
