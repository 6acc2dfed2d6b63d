/** A part of a text, by indices. */
export interface XmlRecord {
  readonly from: number
  readonly to: number
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
 * have to be in memory. In one pass; returns whether the text goes on to the end of its root.
 */
export function* xmlPieces(text: string): Generator<XmlPiece, boolean> {
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
  for (const { from, to, tag, isStart, isEnd } of tagsOf(text)) {
    const [, prefix = '', name = ''] = /^([^:]*:)?(.*)$/.exec(tag) ?? []
    if (record) {
      if (tag !== record.tag) continue
      record.depth += isStart ? 1 : 0
      record.depth -= isEnd ? 1 : 0
      if (record.depth > 0) continue
      run.push({ from: record.from, to })
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
      else if (folder?.name === '' && nameFrom >= 0 && to - nameFrom <= LONGEST_NAME)
        folder.name = text.slice(nameFrom, to)
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
    run = [{ from, to: text.length }]
    yield* flush()
  }
}

interface Tag extends XmlRecord {
  readonly tag: string
  /** An empty element both starts and ends. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

const NAME = /[^\s/>]*/y

/** The tags of a text, without what only looks like some in comments and CDATA. */
function* tagsOf(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const close = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>'
    const end = text.indexOf(close, at)
    if (end < 0) return
    const to = end + close.length
    const sign = text[at + 1]
    if (sign !== '!' && sign !== '?') {
      const isClosing = sign === '/'
      NAME.lastIndex = at + (isClosing ? 2 : 1)
      const [tag = ''] = NAME.exec(text) ?? []
      yield { from: at, to, tag, isStart: !isClosing, isEnd: isClosing || text[end - 1] === '/' }
    }
    at = to
  }
}
