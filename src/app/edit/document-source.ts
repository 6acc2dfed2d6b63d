/** Where the files came from that are edited. */
export interface DocumentSource {
  /** `dataset`: the atlas that the page came with. */
  readonly kind: 'dataset' | 'file' | 'paste' | 'address' | 'new'
  /** How it is called: of a file its name, of the dataset its title. */
  readonly name: string
  /** Of the dataset and of an address. */
  readonly address?: string
}

/** Files as they were opened. */
export interface OpenedFiles {
  readonly source: DocumentSource
  /** Texts by name. */
  readonly texts: ReadonlyMap<string, string>
  /** By name, the files on the reader's disk, in which Save then writes. */
  readonly handles?: ReadonlyMap<string, FileSystemFileHandle> | undefined
  /** On the reader's disk, where new files go. */
  readonly folder?: FileSystemDirectoryHandle | undefined
  /** Paths of files beside these that were not opened. */
  readonly ignored?: readonly string[] | undefined
  /** When this browser kept other edits, which are in no file, of files of the same names, in milliseconds since 1970. */
  readonly otherKeptAt?: number | undefined
}

/** What a new file holds. */
export const EMPTY = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n'

/** What is kept of an atlas that a page comes with goes by this. */
export function datasetId(dataset: URL): string {
  return `dataset ${dataset.href}`
}
