import type { Category } from '../../domain/atlas/atlas-schema'
import { OTHER_CATEGORY } from '../../domain/collection/event-columns'
import type { DotPalette, Rgb } from '../../domain/dots/dot-kernel'
import { kindColour } from '../../domain/marks/mark-scheme'

const RINGS: Readonly<Record<'light' | 'dark', Rgb>> = { light: [255, 252, 244], dark: [18, 26, 33] }

/** The colours of dots: of each category by its index in the columns, in a theme. */
export function dotPalette(categories: readonly Category[], theme: 'light' | 'dark'): DotPalette {
  return { fills: categoryColours(categories, theme).map(rgb), ring: RINGS[theme] }
}

/** The colour "#rrggbb" of each category by its index in the columns, in a theme. */
export function categoryColours(categories: readonly Category[], theme: 'light' | 'dark'): readonly string[] {
  const others = categories.at(-1)
  return Array.from(
    { length: OTHER_CATEGORY + 1 },
    (_, index) => kindColour(categories[index] ?? others, theme) ?? '#808080',
  )
}

/** The parts of "#rrggbb". */
function rgb(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16)
  return [(number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff]
}
