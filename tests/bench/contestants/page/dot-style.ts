const COLOURS: Readonly<Record<string, string>> = {
  battle: '#d62728',
  treaty: '#1f77b4',
  founding: '#2ca02c',
  election: '#9467bd',
  disaster: '#ff7f0e',
  birth: '#8c564b',
  discovery: '#e377c2',
  protest: '#17becf',
}

export const RADIUS = 5
export const STROKE = '#ffffff'

export const colourOf = (category: string): string => COLOURS[category] ?? '#777777'

/** Red, green and blue from 0 to 255. */
export function channelsOf(category: string): [number, number, number] {
  const value = Number.parseInt(colourOf(category).slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The expression of MapLibre's styles for it. */
export const colourExpression = (): (string | string[])[] => [
  'match',
  ['get', 'category'],
  ...Object.entries(COLOURS).flat(),
  '#777777',
]

/** Options of Leaflet's circle markers. */
export const circleOptions = (category: string) => ({
  radius: RADIUS,
  weight: 1,
  color: STROKE,
  opacity: 1,
  fillColor: colourOf(category),
  fillOpacity: 1,
})
