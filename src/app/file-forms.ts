/** Endings of the names of files that can be opened. */
export const FILE_FORMS = [
  ...['.geojson', '.json', '.jsonld', '.csv', '.tsv', '.txt', '.kml', '.kmz', '.gpx', '.umap'],
  ...['.geojsonl', '.geojsons', '.ndjson', '.jsonl', '.gz'],
]

export const FILE_TYPES = [
  'application/geo+json',
  'application/json',
  'text/csv',
  'text/tab-separated-values',
  'application/geo+json-seq',
  'application/x-ndjson',
  'application/gzip',
]
