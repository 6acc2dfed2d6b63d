import { FILE_NAMES } from '../../domain/atlas/file-names'
import { type AtlasFindings, checkAtlasFiles } from '../../domain/check/check-atlas'
import { checkEventsFile } from '../../domain/check/check-events-file'
import { firstOfKinds } from '../../domain/check/first-of-kinds'
import type { FileChanges } from '../../domain/edit/editing'
import { applyChanges } from '../../domain/edit/text-change'

/** What the page tells: texts as they are, or what has changed of them. */
export type CheckRequest =
  | { readonly kind: 'open'; readonly texts: ReadonlyMap<string, string>; readonly revision: number }
  | { readonly kind: 'change'; readonly changes: FileChanges; readonly revision: number }

/** The problems of the texts as they were at a revision. */
export interface CheckReply extends AtlasFindings {
  readonly revision: number
  /** How many more of the same kinds there are. */
  readonly left: number
}

/** Problems of one kind that are told of: the rest follow when these are mended. */
const MOST = 2000

/** Milliseconds without a change after which the texts are checked. */
const REST = 150

let texts = new Map<string, string>()
let revision = 0
let timer: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  revision = data.revision
  if (data.kind === 'open') texts = new Map(data.texts)
  else
    for (const [name, changes] of data.changes) texts.set(name, applyChanges(texts.get(name) ?? '', changes))
  clearTimeout(timer)
  timer = setTimeout(check, data.kind === 'open' ? 0 : REST)
})

function check(): void {
  const files = [...texts].map(([name, text]) => ({ name, text }))
  const { problems, lessonsInPart } = texts.has(FILE_NAMES.atlas)
    ? checkAtlasFiles(files)
    : { problems: files.flatMap(checkEventsFile), lessonsInPart: [] }
  postMessage({ revision, lessonsInPart, ...firstOfKinds(problems, MOST) } satisfies CheckReply)
}
