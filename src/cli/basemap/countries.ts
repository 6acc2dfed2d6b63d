import type { Topology } from 'topojson-client'
import type { Scale } from './land'
import { readPackageJson } from './package-data'
import { TERRITORY_CODES } from './territory-codes'

export interface Country {
  readonly name: string
}

/** The countries of the world as `world-atlas` has them, with its object of geometries. */
export function readCountries(scale: Scale) {
  const topology = readPackageJson<Topology<Country>>(`world-atlas/countries-${scale}.json`)
  const countries = topology.objects.countries
  if (!countries) throw new Error(`world-atlas/countries-${scale}.json has no object "countries"`)
  return { topology, countries }
}

/** The territory's code; throws for a name that our table does not know, so that an update cannot slip by. */
export function territoryCode(name: string): string {
  const code = TERRITORY_CODES[name]
  if (!code) throw new Error(`world-atlas has a territory without a code: ${name}`)
  return code
}
