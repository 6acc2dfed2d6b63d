export type BaseMapTheme = 'atlas' | 'slate'

/** Colours of the drawn tiles. CSS custom properties do not reach a worker, so they are kept here. */
export interface TilePalette {
  /** The sea where no depth is known yet. */
  readonly sea: string
  readonly shallowSea: readonly [number, number, number]
  readonly deepSea: readonly [number, number, number]
  /** From the outermost line along the coast to the innermost. */
  readonly waterlines: readonly string[]
  readonly land: string
  /** The land where no relief is known yet: what level ground has with relief. */
  readonly plainLand: string
  readonly coast: string
  readonly lake: string
  readonly lakeShore: string
  readonly river: string
  readonly division: string
  readonly border: string
  readonly borderBand: string
  readonly graticule: string
  /** How strongly the relief darkens the land, 0 to 1. */
  readonly relief: number
}

export const TILE_PALETTES: Readonly<Record<BaseMapTheme, TilePalette>> = {
  atlas: {
    sea: '#a8cfe1',
    shallowSea: [214, 234, 241],
    deepSea: [112, 168, 200],
    waterlines: ['rgb(112 168 196 / 20%)', 'rgb(112 168 196 / 24%)', 'rgb(92 150 180 / 36%)'],
    land: '#faf4e4',
    plainLand: '#e8e2d3',
    coast: '#6f97a8',
    lake: '#c3dfe9',
    lakeShore: '#86adbd',
    river: '#84b1c6',
    division: '#bfa88e',
    border: '#9c6f5a',
    borderBand: 'rgb(176 122 96 / 17%)',
    graticule: 'rgb(70 100 115 / 14%)',
    relief: 1,
  },
  slate: {
    sea: '#16232d',
    shallowSea: [31, 47, 60],
    deepSea: [14, 23, 31],
    waterlines: ['rgb(80 124 148 / 14%)', 'rgb(80 124 148 / 17%)', 'rgb(98 148 170 / 24%)'],
    land: '#323f4a',
    plainLand: '#2f3b45',
    coast: '#5d7c8e',
    lake: '#1f303d',
    lakeShore: '#3d5768',
    river: '#3f6078',
    division: '#536370',
    border: '#a09371',
    borderBand: 'rgb(220 190 140 / 9%)',
    graticule: 'rgb(160 190 210 / 9%)',
    relief: 0.9,
  },
}
