import type { KnownTown } from '../../domain/map-edit/known-town'
import { baseMapFile } from './archive-addresses'
import { fetchOverviewLabels, fetchTowns } from './label-data'

/** All towns of the base map, the largest first. Rejects where its files cannot be had. */
export async function fetchKnownTowns(): Promise<readonly KnownTown[]> {
  const [overview, others] = await Promise.all([
    fetchOverviewLabels(baseMapFile('labels.json')),
    fetchTowns(baseMapFile('towns.json')),
  ])
  return [...overview.towns, ...others]
    .sort((a, b) => b.size - a.size)
    .map(({ name, lon, lat, country, size }) => ({ name, position: [lon, lat], country, isCity: size >= 2 }))
}
