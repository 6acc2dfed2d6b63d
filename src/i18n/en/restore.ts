import type { RestoreKind } from '../../domain/restore/restore-note'

/** What the command says that brings back a file from another tool. */
export const restoreTexts = {
  file: 'the file',
  kinds: {
    changed: 'changed',
    added: 'added',
    removed: 'removed',
    'put-back': 'put back',
    unclear: 'UNCLEAR, kept as it was',
    'left-out': 'UNCLEAR, left out',
  } satisfies Record<RestoreKind, string>,
  note: (kind: string, what: string, path: string): string =>
    `${kind}: ${[what, path].filter(Boolean).join(', ')}`,
  noFeatures: (file: string): string => `${file} holds no features: it is no GeoJSON FeatureCollection.`,
  summary: (changes: number, putBack: number, unclear: number): string =>
    `${changes} of your changes, ${putBack} put back, ${unclear} unclear.`,
  /** What to do where features are kept or left out, since it cannot be told whether one became the other. */
  wayOut: (leftOut: string, kept: string): readonly string[] => [
    `Whether "${leftOut}" is new, or what became of "${kept}", cannot be told: they have a title, date or place in common.`,
    'If it is what became of that one, give it its "id" in the edited file and run this again.',
    'If it is new, run this first with an edited file without it; then with it, on the result.',
  ],
  usage: `Takes a GeoJSON file and what QGIS, geojson.io, uMap or another tool made of it, and writes the original with
your changes alone: ids, nested values, digits and members that the tool dropped are as they were.

Usage: npm run restore -- ORIGINAL EDITED [--out FILE]

  --out FILE    where the result goes (it may be ORIGINAL); else it is printed
  --help        this text

What was changed, put back or is unclear is listed on the error output.
Exit status: 0 where all is clear, 1 where something is not or a file cannot be read, 2 where the command itself
was wrong, or a file cannot be written.`,
  noInput: 'Both files are named: - (standard input) stands for neither. A file called - is ./- here.',
  twoFiles: 'Two files are needed: the original, and the one that the tool wrote.',
  seeHelp: 'See npm run restore -- --help.',
}
