import type { Feature, FeatureCollection, Point } from 'geojson'
import type { TimeWindow } from '../../../../src/domain/time/time-span'

const DAY = 86_400_000

interface Properties {
  readonly title: string
  readonly category: string
  readonly date?: string
  readonly start?: string
  readonly end?: string
}

export type EventFeature = Feature<Point, Properties>

export type EventCollection = FeatureCollection<Point, Properties>

/** An event of a file: days since 1970-01-01 UTC, the end exclusive. */
export interface FileEvent {
  readonly feature: EventFeature
  readonly start: number
  readonly end: number
}

export async function readCollection(file: File): Promise<EventCollection> {
  return JSON.parse(await file.text())
}

/** First day of a feature, and the day after its last. */
export function daysOf({ properties }: EventFeature): { readonly start: number; readonly end: number } {
  const { date, start = date, end = start } = properties
  return { start: Date.parse(start ?? '') / DAY, end: Date.parse(end ?? '') / DAY + 1 }
}

/** The events of a file by their start. */
export async function readEvents(file: File): Promise<FileEvent[]> {
  const { features } = await readCollection(file)
  return features
    .map((feature) => ({ feature, ...daysOf(feature) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

export const isIn = ({ from, to }: TimeWindow, { start, end }: { start: number; end: number }): boolean =>
  start < to && end > from

export const ALL: TimeWindow = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** A day as Leaflet's plugins tell time: milliseconds. */
export const msOf = (day: number): number => day * DAY

export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
