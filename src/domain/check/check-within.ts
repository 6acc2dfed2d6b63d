import { asText } from '../json/json-value'
import { type Dataset, featuresOf, type RawFeature } from './dataset'

/** Checks that no place lies, over whatever others, within itself. */
export function checkWithin(dataset: Dataset): void {
  const places = new Map<string, RawFeature>()
  for (const place of featuresOf(dataset.places)) if (place.id !== undefined) places.set(place.id, place)
  const settled = new Set<string>()
  for (const start of places.keys()) {
    const chain = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !settled.has(id) && !chain.has(id)) {
      chain.add(id)
      id = asText(places.get(id)?.properties.within)
    }
    const closing = id !== undefined && chain.has(id) ? places.get(id) : undefined
    closing?.file.report.add('reference/circular', [...closing.path, 'properties', 'within'], {
      id: closing.id ?? '',
    })
    for (const visited of chain) settled.add(visited)
  }
}
