import type { TimeWindow } from '../time/time-span'
import { isoDay, isoLastDay } from './iso-day'

/** Characters of the title that a name keeps. */
const LONGEST_TITLE = 60

/** The name of a file that holds what is in view: "relocation-atlas_1981-01-01_1983-12-31.csv". Letters of all scripts stay. */
export function exportName(title: string, window: TimeWindow, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const kebab = (words ?? ['atlas']).join('-').slice(0, LONGEST_TITLE).replace(/-$/, '')
  return `${[kebab, isoDay(window.from), isoLastDay(window.to)].filter(Boolean).join('_')}.${extension}`
}
