import type { ArchiveAddresses } from './tile-messages'

/** Absolute address of a file of the base map, since a relative one would mean another place in the worker. */
export function baseMapFile(name: string): string {
  return new URL(`${import.meta.env.BASE_URL}basemap/${name}`, document.baseURI).href
}

/** Where the page's archives are. */
export function archiveAddresses(): ArchiveAddresses {
  return { vector: baseMapFile('vector.pmtiles'), relief: baseMapFile('relief.pmtiles') }
}
