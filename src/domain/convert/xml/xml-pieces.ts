import type { ComingXml } from './coming-xml'

/** A part of a text, by indices. */
interface XmlRange {
  readonly from: number
  readonly to: number
}

/** One with what stands in it. */
export interface XmlRecord extends XmlRange {
  readonly text: string
}

/** Records of KML or GPX that follow one another in the same folders, and what makes a document of any of them. */
export interface XmlPiece {
  readonly records: readonly XmlRecord[]
  readonly head: string
  readonly tail: string
}

/** Elements that become features or tell of something that does not; what else there is stands around them. */
const RECORDS = new Set([
  ...['Placemark', 'NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour'],
  ...['wpt', 'rte', 'trk'],
])

/** Records of a piece, and their letters. */
const MOST_RECORDS = 200
const MOST_LETTERS = 1 << 20
/** Of the folders around a record, the innermost; letters of the name of each, and of the tag of the root. */
const MOST_FOLDERS = 50
const LONGEST_NAME = 1000
const LONGEST_ROOT = 20_000

interface OpenFolder {
  /** Its name in the text, with the prefix. */
  readonly tag: string
  name: string
}

/**
 * Cuts a text of KML or GPX into documents of a few records each, so that neither the tree of the whole nor all of its features
 * have to be in memory. In one pass, as the text comes: `undefined` asks for more of it. Returns whether it goes on to the end of
 * its root.
 */
export function* xmlPieces(text: ComingXml): Generator<XmlPiece | undefined, boolean> {
  const folders: OpenFolder[] = []
  let root: { readonly start: string; readonly tag: string } | undefined
  let record: { readonly tag: string; readonly from: number; depth: number } | undefined
  let nameFrom = -1
  let run: XmlRecord[] = []
  let letters = 0
  function* flush(): Generator<XmlPiece> {
    if (run.length === 0 || !root) return
    const around = folders.slice(-MOST_FOLDERS)
    const head = around.map(({ tag, name }) => `<${tag}>${name}`).join('')
    const tail = around.map(({ tag }) => `</${tag}>`).join('')
    yield { records: run, head: `${root.start}${head}`, tail: `${tail}</${root.tag}>` }
    run = []
    letters = 0
  }
  for (const found of tagsOf(text)) {
    if (typeof found === 'number') {
      yield* flush()
      if (found - nameFrom > LONGEST_NAME) nameFrom = -1
      text.dropBefore(record?.from ?? (nameFrom >= 0 ? nameFrom : found))
      yield undefined
      continue
    }
    const { from, to, tag, isStart, isEnd } = found
    const [, prefix = '', name = ''] = /^([^:]*:)?(.*)$/.exec(tag) ?? []
    if (record) {
      if (tag !== record.tag) continue
      record.depth += isStart ? 1 : 0
      record.depth -= isEnd ? 1 : 0
      if (record.depth > 0) continue
      run.push({ from: record.from, to, text: text.slice(record.from, to) })
      letters += to - record.from
      record = undefined
      if (run.length >= MOST_RECORDS || letters >= MOST_LETTERS) yield* flush()
    } else if (!root) {
      if (isEnd || to - from > LONGEST_ROOT) return false
      root = { start: text.slice(from, to).replaceAll(/\s+/g, ' '), tag }
    } else if (isStart && RECORDS.has(name)) {
      if (isEnd) continue
      record = { tag, from, depth: 1 }
    } else if (name === 'Folder' && isStart !== isEnd) {
      yield* flush()
      if (isStart) folders.push({ tag: `${prefix}Folder`, name: '' })
      else folders.pop()
    } else if (name === 'name' && isStart !== isEnd) {
      const folder = folders.at(-1)
      if (isStart) nameFrom = from
      else {
        if (folder?.name === '' && nameFrom >= 0 && to - nameFrom <= LONGEST_NAME)
          folder.name = text.slice(nameFrom, to)
        nameFrom = -1
      }
    } else if (isEnd && !isStart && tag === root.tag) {
      yield* flush()
      return true
    }
  }
  yield* flush()
  if (record) yield* unended(record.from)
  return false

  /** A record that the text breaks off in. */
  function* unended(from: number): Generator<XmlPiece> {
    run = [{ from, to: text.end, text: text.slice(from, text.end) }]
    yield* flush()
  }
}

interface Tag extends XmlRange {
  readonly tag: string
  /** An empty element both starts and ends. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

const NAME = /[^\s/>]*/y
const CDATA = '<![CDATA['

/**
 * The tags of a text, without what only looks like some in comments and CDATA; where more of the text is needed, the
 * index from which on.
 */
function* tagsOf(text: ComingXml): Generator<Tag | number> {
  let at = text.base
  /** Up to where an end has been looked for in vain. */
  let looked = at
  for (;;) {
    const { part, base } = text
    const start = part.indexOf('<', at - base)
    at = start < 0 ? text.end : base + start
    const isTold = text.isWhole || at + CDATA.length <= text.end
    const close = part.startsWith(CDATA, start) ? ']]>' : part.startsWith('<!--', start) ? '-->' : '>'
    const end = start >= 0 && isTold ? part.indexOf(close, Math.max(start, looked - base)) : -1
    if (end < 0) {
      if (text.isWhole) return
      if (isTold) looked = Math.max(at, text.end - close.length + 1)
      yield at
      continue
    }
    const to = base + end + close.length
    const sign = part[start + 1]
    if (sign !== '!' && sign !== '?') {
      const isClosing = sign === '/'
      NAME.lastIndex = start + (isClosing ? 2 : 1)
      const [tag = ''] = NAME.exec(part) ?? []
      yield { from: at, to, tag, isStart: !isClosing, isEnd: isClosing || part[end - 1] === '/' }
    }
    at = to
  }
}
