export const map = {
  region: 'Map',
  canvas: 'Map of the events',
  role: 'map',
  hint: 'Arrow keys go from mark to mark, Enter opens. Escape leads to the map itself: there arrow keys move it, plus and minus zoom.',
  skip: 'Skip the map',
  controls: {
    group: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Back to the first view',
    pan: 'Move the map',
    north: 'Move north',
    south: 'Move south',
    west: 'Move west',
    east: 'Move east',
    layers: 'Layers',
    onlineTiles: 'OpenStreetMap (online)',
    onlineTilesNote:
      'Off, the map needs no network. On, your browser asks tile.openstreetmap.org for pictures of what you see, and that server learns your address.',
    scale: (length: string) => `Scale: ${length}`,
  },
  context: {
    heading: 'Your map tiles',
    add: 'Add a file of tiles (PMTiles)…',
    remove: (name: string) => `Remove ${name}`,
    failed: 'This could not be read as map tiles (PMTiles, version 3). Switch it on to try again.',
    note: 'Drawn beneath the events. Tiles of small scales usually leave features out: count by the file of events, not by what tiles show.',
  },
  attribution: {
    base: 'Natural Earth, GeoNames',
    online: '© OpenStreetMap contributors',
    onlineHref: 'https://www.openstreetmap.org/copyright',
    notices: 'Notices',
  },
  marks: {
    group: 'Events on the map',
    single: (title: string, date: string, place: string) => `${title}, ${date}${place && `, ${place}`}`,
    several: (count: string, places: string, dates: string, mix: string) =>
      `${count} events${places && ` at ${places}`}, ${dates}: ${mix}`,
    mixPart: (count: string, category: string) => `${category} ${count}`,
    count: (count: string) => `${count} events`,
    and: (place: string, more: number) => `${place} +${more}`,
    precision: {
      site: 'exact site',
      town: 'point of the town',
      city: 'point of the city',
      country: 'point for the country',
    },
  },
  /** Who is at a place. */
  base: (who: string, place: string) => `${who}: ${place}`,
}
