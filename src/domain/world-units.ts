/** Units of x and y to the width of the world in Web Mercator: as many as 32 bits tell apart. */
export const WORLD = 2 ** 32

/** Pixels of a map to a unit, at a zoom. */
export function worldScale(zoom: number): number {
  return (256 * 2 ** zoom) / WORLD
}
