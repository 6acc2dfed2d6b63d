import { app } from './en/app'
import { basemap } from './en/basemap'
import { card } from './en/card'
import { chronicle } from './en/chronicle'
import { date } from './en/date'
import { map } from './en/map'
import { time } from './en/time'

/**
 * English, and the shape that every other language has to fill. One file an area in `en/`; `check` is left to the
 * command line, which alone words problems of data so far.
 */
export const en = { app, basemap, card, chronicle, date, map, time }

export type Messages = typeof en
