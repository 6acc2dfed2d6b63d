import type { EditName } from '../../domain/edit/editing'
import type { DraftBase, DraftSaved, KeptDraft } from './draft'
import type { TypedTexts } from './untaken-texts'

/** What is told of a draft without reading the texts of its files, with what is typed and in none of them. */
export interface HeadOfDraft extends Partial<TypedTexts> {
  /** How what is edited is called. */
  readonly name: string
  /** How many edits are done. */
  readonly done: number
  /** What the last of them did; absent where there is none. */
  readonly last?: EditName | undefined
  /** Whether the reader's files have all of it. */
  readonly isSaved: boolean
  /** By name of the file, how long its text is where changes are told against it, and where a file has it. */
  readonly sizes: ReadonlyMap<string, readonly number[]>
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly stamp: string
}

/** What files have, without the texts that the base has too. */
interface PackedSaved extends DraftSaved {
  readonly asOpened: readonly string[]
}

export function draftHead({
  base,
  name,
  saved,
  entries,
  done,
  untaken,
  gone,
  isSaved,
  savedAt,
  stamp,
}: KeptDraft): HeadOfDraft {
  const opened = base.opened ?? base.texts
  const sizes = new Map(
    [...opened].map(([name, text]) => [name, [text.length, saved.texts.get(name)?.length ?? text.length]]),
  )
  return {
    name: name ?? base.source.name,
    done,
    last: entries[done - 1]?.name,
    untaken,
    gone,
    isSaved,
    sizes,
    savedAt,
    stamp,
  }
}

export function packSaved({ texts, ...places }: DraftSaved, base: DraftBase): PackedSaved {
  const opened = base.opened ?? base.texts
  const isAsOpened = ([name, text]: readonly [string, string]) => opened.get(name) === text
  return {
    texts: new Map([...texts].filter((each) => !isAsOpened(each))),
    asOpened: [...texts].filter(isAsOpened).map(([name]) => name),
    ...places,
  }
}

export function unpackSaved({ texts, asOpened, ...places }: PackedSaved, base: DraftBase): DraftSaved {
  const opened = base.opened ?? base.texts
  return {
    texts: new Map([...asOpened.map((name) => [name, opened.get(name) ?? ''] as const), ...texts]),
    ...places,
  }
}

export function isHead(value: unknown): value is HeadOfDraft {
  const head = (value ?? {}) as Partial<HeadOfDraft>
  return typeof head.name === 'string' && typeof head.done === 'number' && typeof head.stamp === 'string'
}

export function isBase(value: unknown): value is DraftBase {
  const base = (value ?? {}) as Partial<DraftBase>
  return base.texts instanceof Map && typeof base.source?.name === 'string'
}

export function isSaved(value: unknown): value is PackedSaved {
  const saved = (value ?? {}) as Partial<PackedSaved>
  return saved.texts instanceof Map && Array.isArray(saved.asOpened)
}
