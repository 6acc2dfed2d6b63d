const counted = (count: number, shown: string, one: string, many: string) =>
  `${shown} ${count === 1 ? one : many}`

/** What is shared and taken away; one section a part of the dialog. */
export const share = {
  data: {
    title: 'Data',
    /** What the files will hold: numbers of events and sources, and the same worded. */
    contents: (events: number, shownEvents: string, sources: number, shownSources: string) =>
      `What is in view: ${counted(events, shownEvents, 'event', 'events')} and the ${counted(sources, shownSources, 'source', 'sources')} that ${events === 1 ? 'it rests' : 'they rest'} on.`,
    empty: 'No event is in view, so there is nothing to take away.',
    formats: {
      geojson: { name: 'GeoJSON', use: 'The events, for QGIS, geojson.io and other maps' },
      csv: { name: 'CSV', use: 'The events, for spreadsheets' },
      csl: { name: 'CSL-JSON', use: 'The sources, for Zotero and citeproc' },
      bibtex: { name: 'BibTeX', use: 'The sources, for LaTeX' },
    },
    saved: (file: string) => `Saved as ${file}.`,
  },
}
