/** Kilometres of a pixel at the equator at zoom 0 (Web Mercator, EPSG:3857). */
const KILOMETRES_PER_PIXEL = 40_075.017 / 256

/** The longest round length (1, 2 or 5 times a power of ten, in km) that fits into `most` pixels. */
export function scaleBar(
  latitude: number,
  zoom: number,
  most: number,
): { kilometres: number; pixels: number } {
  const perPixel = (KILOMETRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom
  const longest = Math.max(Number.MIN_VALUE, perPixel * most)
  const power = 10 ** Math.floor(Math.log10(longest))
  const factor = [5, 2, 1].find((candidate) => candidate * power <= longest) ?? 1
  const kilometres = factor * power
  return { kilometres, pixels: Math.round(kilometres / perPixel) }
}
