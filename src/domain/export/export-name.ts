import type { TimeWindow } from '../time/time-span'
import { isoDay, isoLastDay } from './iso-day'

/** Characters of the title that a name keeps. */
const LONGEST_TITLE = 60

/** A title as a name has it: "relocation-atlas". Letters of all scripts stay; `undefined` of a title without any. */
export function titleName(title: string): string | undefined {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words?.join('-').slice(0, LONGEST_TITLE).replace(/-$/, '')
}

/**
 * The name of a file that holds what is in view: "relocation-atlas_1981-01-01_1983-12-31.csv".
 *
 * @param window undefined of what has no time
 */
export function exportName(title: string, window: TimeWindow | undefined, extension: string): string {
  const days = window ? [isoDay(window.from), isoLastDay(window.to)] : []
  const parts = [titleName(title) ?? 'atlas', ...days]
  return `${parts.filter(Boolean).join('_')}.${extension}`
}
