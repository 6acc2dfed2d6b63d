import { edtfDay } from '../../domain/time/edtf-day'
import type { TimeWindow } from '../../domain/time/time-span'

/** The name of a file that shows a window: "relocation-atlas-1981-06-20-1986-12-31.png". */
export function fileName({ from, to }: TimeWindow, extension: string): string {
  return `relocation-atlas-${edtfDay(Math.floor(from))}-${edtfDay(Math.ceil(to) - 1)}.${extension}`
}
