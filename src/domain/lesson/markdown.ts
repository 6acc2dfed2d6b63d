import { Lexer, type Token, Tokenizer, type Tokens } from 'marked'
import { isId } from '../atlas/member-schemas'
import { safeLink } from '../link/safe-link'

/** A run of words within a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'break' }
  /** `href` is a web address that may be opened. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** Leads to an event of the atlas, written as `[words](event:id)`. */
  | { readonly kind: 'event'; readonly id: string; readonly children: readonly Inline[] }

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'quotation'; readonly children: readonly Block[] }
  | {
      readonly kind: 'list'
      readonly isOrdered: boolean
      /** Of its items, where it is ordered: as they are written, or counted on where one is repeated. */
      readonly numbers: readonly number[]
      readonly items: readonly (readonly Block[])[]
    }

/** Characters of a text that are read as Markdown; what follows stands as it is written. */
export const LONGEST_TEXT = 5_000

/** Texts whose reading is kept: those of a lesson are read many times over while it is made. */
const MOST_KEPT = 500

/** Quotations and lists within one another, at most; what lies deeper stands as it is written. */
const DEEPEST = 8

/**
 * Reads the Markdown (CommonMark) of lessons: paragraphs, emphasis, lists, quotations and links. All else (HTML, headings,
 * code, pictures, references, links without words or that are not http or https) is plain text, as it is written. Never throws.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return read(text).blocks
}

/** What of Markdown `parseMarkdown` leaves as it is written, by the token of marked, and the text of it. */
export interface UnreadMark {
  readonly kind: UnreadKind
  readonly raw: string
}

/** The marks of a text that are shown as they are written, in its order; words alone are none. */
export function unreadMarks(text: string): readonly UnreadMark[] {
  return read(text).marks
}

type UnreadKind = 'html' | 'heading' | 'code' | 'picture' | 'rule' | 'reference' | 'link' | 'nesting'

/** By the type of the token that is left. */
const UNREAD_KINDS: Readonly<Record<string, UnreadKind>> = {
  html: 'html',
  heading: 'heading',
  code: 'code',
  codespan: 'code',
  image: 'picture',
  hr: 'rule',
  def: 'reference',
  link: 'link',
  list: 'nesting',
  blockquote: 'nesting',
}

/** Takes each token that is left as it is written. */
type Leave = (token: Token) => void

interface Reading {
  readonly blocks: readonly Block[]
  readonly marks: readonly UnreadMark[]
}

const kept = new Map<string, Reading>()

function read(text: string): Reading {
  const found = kept.get(text)
  if (found) return found
  const end = readableEnd(text)
  const { blocks, marks } = parse(text.slice(0, end))
  const rest = plain(text.slice(end).trim())
  const reading: Reading = {
    blocks: rest.length > 0 ? [...blocks, { kind: 'paragraph', children: rest }] : blocks,
    marks,
  }
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(text, reading)
  return reading
}

/** Where a text is too long, the end of the last word that is read. */
function readableEnd(text: string): number {
  if (text.length <= LONGEST_TEXT) return text.length
  const end = text.slice(0, LONGEST_TEXT).search(/\s\S*$/)
  return end > 0 ? end : LONGEST_TEXT
}

function parse(text: string): Reading {
  const marks: UnreadMark[] = []
  const leave: Leave = ({ type, raw }) => {
    const kind = UNREAD_KINDS[type]
    if (kind) marks.push({ kind, raw: raw.trim() })
  }
  try {
    const tokens = Lexer.lex(text, { gfm: false, tokenizer: new LessonTokenizer() })
    return { blocks: blocksOf(tokens, 0, leave), marks }
  } catch {
    // The parser descends once for each mark, and runs out of room in thousands of them.
    return { blocks: [{ kind: 'paragraph', children: plain(text) }], marks: [] }
  }
}

/** What has so many digits numbers no list: it is a year that begins a sentence. */
const YEAR = /^ {0,3}\d{3,}[.)]/

class LessonTokenizer extends Tokenizer {
  #count = 0

  override list(text: string): Tokens.List | undefined {
    return YEAR.test(text) ? undefined : super.list(text)
  }

  /** Gives each line of a reference a name that no link can have: marked drops all but the first of one name. */
  override def(text: string): Tokens.Def | undefined {
    const token = super.def(text)
    return token && { ...token, tag: `]${this.#count++}` }
  }
}

/** The words of a Markdown text without its marks, a line for each block. */
export function plainText(text: string): string {
  return parseMarkdown(text).map(blockText).join('\n')
}

function blocksOf(tokens: readonly Token[], depth: number, leave: Leave): Block[] {
  return tokens.flatMap((token): Block[] => {
    const { raw } = token
    if (token.type === 'space') return []
    if (depth < DEEPEST) {
      if (isList(token)) {
        const items = token.items.map((item) => blocksOf(item.tokens, depth + 1, leave))
        return [{ kind: 'list', isOrdered: token.ordered, numbers: numbersOf(token), items }]
      }
      if (isQuotation(token))
        return [{ kind: 'quotation', children: blocksOf(token.tokens, depth + 1, leave) }]
    }
    const isWords = token.type === 'paragraph' || token.type === 'text'
    const words = isWords && 'tokens' in token ? token.tokens : undefined
    if (!words) leave(token)
    const children = words ? inlinesOf(words, depth, leave) : plain(raw.trim())
    return children.length > 0 ? [{ kind: 'paragraph', children }] : []
  })
}

function inlinesOf(tokens: readonly Token[], depth: number, leave: Leave): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    if (token.type === 'br') return [{ kind: 'break' }]
    if (token.type === 'escape') return plain((token as Tokens.Escape).text)
    if (depth < DEEPEST && 'tokens' in token && token.tokens) {
      const children = inlinesOf(token.tokens, depth + 1, leave)
      if (token.type === 'em') return [{ kind: 'emphasis', children }]
      if (token.type === 'strong') return [{ kind: 'strong', children }]
      if (token.type === 'text') return children
      const link = token.type === 'link' ? linkOf(token as Tokens.Link, children) : undefined
      if (link) return [link]
    }
    leave(token)
    return plain(token.raw)
  })
}

function linkOf({ href }: Tokens.Link, children: readonly Inline[]): Inline | undefined {
  if (children.map(inlineText).join('').trim() === '') return undefined
  const event = /^event:(.+)$/.exec(href)?.[1]
  if (event !== undefined && isId(event)) return { kind: 'event', id: event, children }
  const safe = safeLink(href)
  return safe && { kind: 'link', href: safe.href, children }
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Days of a month that begin paragraphs are a list too, and do not follow one another. */
function numbersOf({ ordered, items }: Tokens.List): readonly number[] {
  const written = ordered ? items.map(({ raw }) => Number.parseInt(raw, 10)) : []
  const numbers: number[] = []
  for (const [index, number] of written.entries())
    numbers.push(number === written[index - 1] ? (numbers[index - 1] ?? 0) + 1 : number)
  return numbers
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list'
}

function isQuotation(token: Token): token is Tokens.Blockquote {
  return token.type === 'blockquote'
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.children.map(inlineText).join('')
  if (block.kind === 'quotation') return block.children.map(blockText).join('\n')
  const { items, numbers, isOrdered } = block
  return items
    .map((item, place) => (isOrdered ? `${numbers[place]}. ` : '') + item.map(blockText).join('\n'))
    .join('\n')
}

/** The words of a run without its marks. */
export function inlineText(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'break' ? '\n' : inline.children.map(inlineText).join('')
}
