const MISSED = { event: 'an event', lesson: 'a lesson', panel: 'a place or a stay' }

/** Texts of what stands around map, time and list, and comes after them. */
export const pageParts = {
  ways: {
    accounts: 'Accounts',
    differences: 'Where accounts differ',
    whereabouts: 'Where were they?',
    'on-this-day': 'On this day',
    legend: 'Legend',
    about: 'About',
  },
  allAccounts: 'Back to all accounts',
  openWhole: 'Open in the whole atlas',
  about: (sources: number, version: string) =>
    `${sources} ${sources === 1 ? 'source' : 'sources'} · v${version}`,
  dataLicence: (label: string) => `Data: ${label}`,
  dataFiles: 'GeoJSON',
  publishedFiles: 'Published GeoJSON',
  dismiss: 'Dismiss',
  /** Where what is seen is not what is published. */
  edited: {
    changed: 'You see your edited copy, not what is published.',
    hidden: 'You see what is published. Your edited copy is kept.',
    own: (name: string) => `You see “${name}”, not the published atlas.`,
    more: 'More',
    less: 'Less',
    edit: 'Go on editing',
    hide: 'Show what is published',
    show: 'Show my copy',
    close: 'Close it and show the atlas',
    missed: (to: 'event' | 'lesson' | 'panel', name: string) =>
      `The link that you followed leads to ${MISSED[to]} that “${name}”, open in this tab, does not have.`,
    follow: 'Close it and follow the link',
    stay: 'Stay here',
  },
  /** Of what is there without a network. */
  offline: {
    storing: 'Storing the atlas for use offline…',
    whole: (size: string) => `Available offline (${size})`,
    page: (size: string) => `Available offline without the map’s larger zooms (${size})`,
    keepBaseMap: 'Store the whole map',
    nothing: {
      browser: 'Not available offline in this browser',
      room: 'Not available offline: no room',
      fetch: 'Not available offline yet',
    },
    whyPage: {
      'save-data': 'This device is told to save data.',
      room: 'The browser’s storage has no room for the rest.',
      fetch: 'The rest could not be fetched.',
    },
    whyNothing: {
      browser:
        'A private window, a setting or an address without https keeps the browser from storing the page.',
      room: 'The browser’s storage is full, or its settings leave this page none.',
      fetch: 'Part of the page could not be fetched. The next visit tries again.',
    },
  },
  newVersion: {
    ready: 'A new version of the atlas is ready.',
    needed:
      'The atlas was renewed on its host while it was open here, and a part of the old version is gone. Load the new one to go on; what you see and edit is kept.',
    load: 'Load it now',
    later: 'Later',
  },
  /** Of what is pasted where one explores. */
  pasted: {
    name: 'Pasted',
    address: (name: string, host: string) =>
      `Open ${name === '' ? 'the file' : `“${name}”`} from ${host}? It takes the place of what you see; Back leads here again.`,
    open: 'Open it',
    other:
      'This cannot be opened. Paste GeoJSON, a table with coordinates, KML, GPX, or the address of such a file.',
  },
  /** What could not be had. */
  lost: {
    map: 'Part of the map could not be loaded. Check the connection and try again.',
    lens: 'The marks of the accounts could not be loaded. Check the connection and try again.',
    calendar: 'The calendar could not be loaded. It follows once the connection is back.',
    search: 'The search could not be loaded. Try again once the connection is back.',
    styles: 'The look of the page could not be loaded, so that parts of it stand out of place.',
    open: 'What opens files could not be loaded. Try again once the connection is back.',
  },
  addressProblem: (values: string) => `Some of the link was not understood and was left out: ${values}.`,
  period: (from: string, to: string) => `${from === to ? from : `${from} to ${to}`}.`,
  thisView: (address: string) => `This view: ${address}`,
  partly: (count: number, places: string) =>
    `${count === 1 ? 'One part' : `${count} parts`} of the dataset could not be shown as it stands: ${places}.`,
  place: (file: string, entry: number | undefined, member: string) =>
    [file, entry === undefined ? '' : `entry ${entry}`, member].filter(Boolean).join(', '),
  load: {
    file: (file: string) => `data/${file}`,
    network: 'could not be reached',
    status: (code: string) => `could not be had: the server answered with status ${code}`,
    json: 'is not valid JSON',
    shape: (place: string) => `is not as expected at ${place}`,
    dataAdvice: 'The dataset needs mending: npm run check names each fault with its line.',
  },
}
