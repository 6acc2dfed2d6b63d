import type { EditEntry } from '../../domain/edit/editing'
import type { DocumentSource } from './document-source'
import type { TypedTexts } from './untaken-texts'

/** What a draft begins with: written once, since it may be large. */
export interface DraftBase {
  readonly source: DocumentSource
  /** Texts before the first edit, by name. */
  readonly texts: ReadonlyMap<string, string>
  /** Texts that changes are told against; absent: `texts`. */
  readonly opened?: ReadonlyMap<string, string> | undefined
}

/** What the reader's files have. */
export interface DraftSaved {
  /** Texts by name; none of what never was a file. */
  readonly texts: ReadonlyMap<string, string>
  /** By name, the files on the reader's disk, in which Save then writes. */
  readonly handles?: ReadonlyMap<string, FileSystemFileHandle> | undefined
  /** On the reader's disk, where new files go. */
  readonly folder?: FileSystemDirectoryHandle | undefined
}

/** Files that are edited, with what was done. Never changed in place: what is the very same is not written again. */
export interface Draft extends TypedTexts {
  readonly base: DraftBase
  readonly saved: DraftSaved
  /** How what is edited is called by now; absent: as its source. */
  readonly name?: string | undefined
  readonly entries: readonly EditEntry[]
  readonly done: number
  /** Whether the reader's files have all of it. */
  readonly isSaved: boolean
}

export interface KeptDraft extends Draft {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Names the save, so that of two tabs neither writes over what it has not seen. */
  readonly stamp: string
}
