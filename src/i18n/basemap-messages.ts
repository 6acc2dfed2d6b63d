import { basemap } from './en/basemap'

export type BasemapMessages = typeof basemap

/** The names on the base map, which come with its labels: the shell does without them. */
export function basemapMessages(): BasemapMessages {
  return basemap
}
