import { app } from './en/app'
import { basemap } from './en/basemap'
import { card } from './en/card'
import { check } from './en/check'
import { chronicle } from './en/chronicle'
import { date } from './en/date'
import { map } from './en/map'
import { time } from './en/time'

/** English, and the shape that every other language has to fill. One file an area in `en/`. */
export const en = { app, basemap, card, check, chronicle, date, map, time }

export type Messages = typeof en
