import { clamp } from '../../domain/clamp'
import type { BaseMapTheme } from './tile-palette'

export type LabelKind = 'country' | 'capital' | 'sea' | 'town' | 'land'

/** How a label is lettered. */
export interface LabelStyle {
  /** CSS font. */
  readonly font: string
  /** Pixels. */
  readonly size: number
  /** Extra pixels between letters. */
  readonly spacing: number
}

export interface LabelColours {
  readonly text: Readonly<Record<LabelKind, string>>
  readonly halo: string
  readonly seaHalo: string
  readonly dot: string
  readonly dotFill: string
}

const SERIF = '"Source Serif 4 Variable", "Vazirmatn Variable", Georgia, serif'
const SANS = '"Source Sans 3 Variable", "Vazirmatn Variable", system-ui, sans-serif'

/** Faces that labels are drawn with, to be loaded before the first drawing. */
export const LABEL_FACES = [`500 14px ${SERIF}`, `italic 400 14px ${SERIF}`, `400 14px ${SANS}`]

export const LABEL_COLOURS: Readonly<Record<BaseMapTheme, LabelColours>> = {
  atlas: {
    text: { country: '#6b4a3c', capital: '#2d2622', sea: '#3a6c8a', town: '#3b332d', land: '#8a7350' },
    halo: 'rgb(250 245 234 / 90%)',
    seaHalo: 'rgb(214 234 241 / 50%)',
    dot: '#4a3d34',
    dotFill: '#fffaf0',
  },
  slate: {
    text: { country: '#d9cfb8', capital: '#ffffff', sea: '#7ea3b9', town: '#c8d0d6', land: '#9c9c92' },
    halo: 'rgb(26 36 44 / 88%)',
    seaHalo: 'rgb(20 31 40 / 70%)',
    dot: '#e8e2d2',
    dotFill: '#1b252d',
  },
}

/** A country's name grows with the room that the country has (pixels of its inner circle's radius). */
export function countryStyle(radius: number, narrow: boolean): LabelStyle {
  const size = halves(clamp(10.5 + 1.7 * Math.log2(Math.max(1, radius / 8)), 10.5, narrow ? 15 : 18.5))
  return { font: `500 ${size}px ${SERIF}`, size, spacing: size * 0.17 }
}

export function seaStyle(sizeClass: number, zoom: number): LabelStyle {
  const size =
    (sizeClass === 1 ? 15.5 : sizeClass === 2 ? 13.5 : 12.5) + halves(clamp((zoom - 4) * 0.4, 0, 2))
  return { font: `italic 400 ${size}px ${SERIF}`, size, spacing: sizeClass === 1 ? 1.8 : 1.2 }
}

export function landStyle(sizeClass: number): LabelStyle {
  const size = sizeClass === 1 ? 12.5 : 11.5
  return { font: `italic 400 ${size}px ${SERIF}`, size, spacing: 2 }
}

export function capitalStyle(zoom: number): LabelStyle {
  const size = zoom >= 6 ? 14.5 : 13
  return { font: `600 ${size}px ${SANS}`, size, spacing: 0 }
}

export function townStyle(sizeClass: number, zoom: number): LabelStyle {
  const size = (sizeClass >= 3 ? 13 : 12) + (zoom >= 8 ? 1 : 0)
  return { font: `${sizeClass >= 3 ? 500 : 400} ${size}px ${SANS}`, size, spacing: 0 }
}

/** Every size of a font has to be set up by the browser: few are quick, and nobody sees the difference. */
function halves(value: number): number {
  return Math.round(value * 2) / 2
}
