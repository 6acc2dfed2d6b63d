import { app } from './en/app'
import { date } from './en/date'
import { map } from './en/map'
import { time } from './en/time'

/**
 * English, and the shape that every other language has to fill. One file an area in `en/`. Left out are `check`,
 * which only the command line words so far, and what comes with a part that is fetched later (`card`, `chronicle` and others).
 */
export const en = { app, date, map, time }

export type Messages = typeof en
