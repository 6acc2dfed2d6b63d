import { categoryScheme, type MarkScheme } from '../../../src/domain/marks/mark-scheme'

/** Marks by category, for the categories of these ids alone. */
export function schemeOf(...ids: readonly string[]): MarkScheme {
  return categoryScheme(
    ids.map((id) => ({ id, label: id, colour: '#000000', colourDark: '#ffffff', shape: 'circle' })),
  )
}
