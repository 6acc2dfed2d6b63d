import type { Feature, FeatureCollection } from 'geojson'
import 'leaflet'

/** What the bench needs of plugins that come without types, or with types that are not where they say. */
declare module 'leaflet' {
  interface TimelineOptions extends GeoJSONOptions {
    /** Milliseconds, both of them within. */
    getInterval(feature: Feature): { readonly start: number; readonly end: number }
  }
  interface Timeline extends GeoJSON {
    /** All starts and ends, in order. */
    readonly times: readonly number[]
    setTime(time: number): void
  }
  function timeline(collection: FeatureCollection, options: TimelineOptions): Timeline

  interface TimeDimension {
    setCurrentTime(time: number): void
  }
  interface TimeDimensionOptions {
    times: readonly number[]
    currentTime: number
  }
  interface TimeDimensionLayerOptions {
    timeDimension: TimeDimension
    /** Counted back from the current time. */
    duration: readonly number[]
  }
  const timeDimension: ((options: TimeDimensionOptions) => TimeDimension) & {
    readonly layer: { geoJson(layer: GeoJSON, options: TimeDimensionLayerOptions): Layer }
  }
}
