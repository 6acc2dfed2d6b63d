import type { Atlas, AtlasEvent } from '../atlas/atlas'
import { eventsCsv } from './events-csv'
import { eventsGeojson } from './events-geojson'
import { sourcesBibtex } from './sources-bibtex'
import { sourcesCsl } from './sources-csl'

export interface ExportFormat {
  readonly id: 'geojson' | 'csv' | 'csl' | 'bibtex'
  readonly extension: string
  readonly mimeType: string
  write(events: readonly AtlasEvent[], atlas: Atlas): string
}

/** The forms in which events, or the sources that they rest on, can be taken away. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'geojson',
    extension: 'geojson',
    mimeType: 'application/geo+json',
    write: (events, atlas) => json(eventsGeojson(events, atlas)),
  },
  { id: 'csv', extension: 'csv', mimeType: 'text/csv;charset=utf-8', write: eventsCsv },
  {
    id: 'csl',
    extension: 'json',
    mimeType: 'application/vnd.citationstyles.csl+json',
    write: (events, atlas) => json(sourcesCsl(events, atlas)),
  },
  { id: 'bibtex', extension: 'bib', mimeType: 'application/x-bibtex;charset=utf-8', write: sourcesBibtex },
]

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
