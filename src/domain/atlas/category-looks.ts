import type { Category } from './atlas-schema'

export type CategoryLook = Pick<Category, 'colour' | 'colourDark' | 'shape'>

const look = (colour: string, colourDark: string, shape: Category['shape']): CategoryLook => ({
  ...{ colour, colourDark, shape },
})

/** Eight looks that readers with any colour vision tell apart, each with a shape of its own. */
export const CATEGORY_LOOKS: readonly CategoryLook[] = [
  look('#3f78d0', '#7fb0fb', 'circle'),
  look('#d9481c', '#ff8e6b', 'triangle'),
  look('#178f79', '#52d2c7', 'pentagon'),
  look('#5a3ab2', '#9a76e6', 'diamond'),
  look('#8f4210', '#bf8017', 'cross'),
  look('#6b0a5e', '#dc6297', 'hexagon'),
  look('#3b5a6e', '#c4f1fc', 'star'),
  look('#3b2c12', '#e4ee8a', 'square'),
]

/** The look of one of many, from the first on again where there are more than looks. */
export function lookOf(index: number): CategoryLook {
  return CATEGORY_LOOKS[index % CATEGORY_LOOKS.length] as CategoryLook
}
