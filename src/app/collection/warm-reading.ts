import { readSource } from './read-source'

/** Features after which engines have compiled what reads them. */
const ENOUGH = 3000

/**
 * Reads features that say nothing, for the engine to compile what reads: until then the first of a file take several times as
 * long as those behind them.
 */
export async function warmReading(kernel: Parameters<typeof readSource>[3]): Promise<void> {
  await readSource(new Blob([sample()]), undefined, { onPart: () => {} }, kernel).catch(() => {})
}

function sample(): string {
  const features = Array.from({ length: ENOUGH }, (_, index) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [(index % 360) - 180.5, (index % 170) - 85.25] },
    properties: {
      id: index,
      title: `Event ${index}`,
      date: `${1900 + (index % 100)}-0${1 + (index % 9)}-1${index % 10}`,
      category: 'abcdefg'[index % 7],
    },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}
