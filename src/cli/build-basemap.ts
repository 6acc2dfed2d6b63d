import { mkdirSync, writeFileSync } from 'node:fs'
import { hasElevation } from './basemap/elevation'
import { buildLabelFiles } from './basemap/label-files'
import { buildReliefArchive } from './basemap/relief-archive'
import { buildVectorArchive } from './basemap/vector-archive'

const FOLDER = new URL('../../public/basemap/', import.meta.url)

function write(name: string, data: string | Uint8Array): void {
  writeFileSync(new URL(name, FOLDER), data)
  console.log(`${name}: ${(data.length / 1000).toFixed(0)} kB`)
}

mkdirSync(FOLDER, { recursive: true })
write('vector.pmtiles', buildVectorArchive())
const labels = buildLabelFiles()
write('labels.json', labels.overview)
write('towns.json', labels.towns)
if (hasElevation()) {
  write('relief.pmtiles', await buildReliefArchive())
} else {
  console.log('relief.pmtiles: kept as it is. To build it, install Debian’s package marble-qt-data.')
}
