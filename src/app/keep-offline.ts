import type { Atlas } from '../domain/atlas/atlas'
import { fetchFonts } from '../ui/theme/fetch-fonts'
import { fetchTeachWindows } from './fetch-teach-windows'
import { keepLessons } from './teach/open-lesson'

/** Fetches what no view has asked for yet, so that it is there when the network is not. */
export function keepOffline(atlas: Atlas, dataset: URL): void {
  fetchFonts()
  fetchTeachWindows().catch(() => {})
  keepLessons(dataset, atlas.lessons)
}
