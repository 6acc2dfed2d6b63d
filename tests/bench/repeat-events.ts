import { readFileSync } from 'node:fs'

/** The bundled events repeated over the extent, each moved a little in space and time. */
export function repeatEvents(count: number): object {
  const collection = JSON.parse(readFileSync('data/events.geojson', 'utf8')) as {
    features: { id: string; geometry: { coordinates: number[] }; properties: Record<string, unknown> }[]
  }
  let seed = 1
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const base = collection.features
  const features = Array.from({ length: count }, (_, i) => {
    const feature = base[i % base.length] as (typeof base)[number]
    const [lon = 0, lat = 0] = feature.geometry.coordinates
    const day = `${1963 + Math.floor(random() * 61)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
    return {
      ...feature,
      id: `${feature.id}-${i}`,
      geometry: { type: 'Point', coordinates: [lon + random() * 8 - 4, lat + random() * 6 - 3] },
      properties: { ...feature.properties, date: day },
    }
  })
  return { ...collection, features }
}

const two = (value: number) => String(value).padStart(2, '0')
