import type { Atlas } from '../atlas/atlas'
import { atlasGeojson } from './atlas-geojson'
import { eventsCsv, type StanceWords } from './events-csv'
import type { ExportContent } from './export-content'
import { sourcesBibtex } from './sources-bibtex'
import { sourcesCsl } from './sources-csl'

export interface ExportFormat {
  readonly id: 'geojson' | 'csv' | 'csl' | 'bibtex'
  readonly extension: string
  readonly mimeType: string
  write(content: ExportContent, atlas: Atlas, stances: StanceWords): string
}

/** The forms in which what is in view, its events alone, or the sources that it rests on can be taken away. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'geojson',
    extension: 'geojson',
    mimeType: 'application/geo+json',
    write: (content, atlas) => json(atlasGeojson(content, atlas)),
  },
  {
    id: 'csv',
    extension: 'csv',
    mimeType: 'text/csv;charset=utf-8',
    write: ({ events }, atlas, stances) => eventsCsv(events, atlas, stances),
  },
  {
    id: 'csl',
    extension: 'json',
    mimeType: 'application/vnd.citationstyles.csl+json',
    write: (content, atlas) => json(sourcesCsl(content, atlas)),
  },
  { id: 'bibtex', extension: 'bib', mimeType: 'application/x-bibtex;charset=utf-8', write: sourcesBibtex },
]

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
