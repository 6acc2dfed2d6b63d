import { Lexer, type Token, type Tokens } from 'marked'
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
      readonly items: readonly (readonly Block[])[]
    }

/** Characters of a text that are read; what is longer is cut. */
export const LONGEST_TEXT = 20_000

/** Quotations and lists within one another, at most; what lies deeper stands as it is written. */
const DEEPEST = 8

/**
 * Reads the Markdown (CommonMark) of lessons: paragraphs, emphasis, lists, quotations and links. All else (HTML, headings,
 * code, pictures, links that are not http or https) is plain text, as it is written. Never throws.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return parse(text, () => undefined)
}

/** What of Markdown `parseMarkdown` leaves as it is written, by the token of marked, and the text of it. */
export interface UnreadMark {
  readonly kind: UnreadKind
  readonly raw: string
}

/** The marks of a text that are shown as they are written, in its order; words alone are none. */
export function unreadMarks(text: string): readonly UnreadMark[] {
  const marks: UnreadMark[] = []
  parse(text, ({ type, raw }) => {
    const kind = UNREAD_KINDS[type]
    if (kind) marks.push({ kind, raw: raw.trim() })
  })
  return marks
}

type UnreadKind = 'html' | 'heading' | 'code' | 'picture' | 'rule' | 'link' | 'nesting'

/** By the type of the token that is left. */
const UNREAD_KINDS: Readonly<Record<string, UnreadKind>> = {
  html: 'html',
  heading: 'heading',
  code: 'code',
  codespan: 'code',
  image: 'picture',
  hr: 'rule',
  link: 'link',
  list: 'nesting',
  blockquote: 'nesting',
}

/** Takes each token that is left as it is written. */
type Leave = (token: Token) => void

function parse(text: string, leave: Leave): readonly Block[] {
  const read = text.slice(0, LONGEST_TEXT)
  try {
    return blocksOf(Lexer.lex(read, { gfm: false }), 0, leave)
  } catch {
    // The parser descends once for each mark, and runs out of room in thousands of them.
    return [{ kind: 'paragraph', children: plain(read) }]
  }
}

/** The words of a Markdown text without its marks, a line for each block. */
export function plainText(text: string): string {
  return parseMarkdown(text).map(blockText).join('\n')
}

function blocksOf(tokens: readonly Token[], depth: number, leave: Leave): Block[] {
  return tokens.flatMap((token): Block[] => {
    const { raw } = token
    if (token.type === 'space' || token.type === 'def') return []
    if (depth < DEEPEST) {
      if (isList(token)) {
        const items = token.items.map((item) => blocksOf(item.tokens, depth + 1, leave))
        return [{ kind: 'list', isOrdered: token.ordered, items }]
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
  const event = /^event:([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(href)?.[1]
  if (event) return { kind: 'event', id: event, children }
  const safe = safeLink(href)
  return safe && { kind: 'link', href: safe.href, children }
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list'
}

function isQuotation(token: Token): token is Tokens.Blockquote {
  return token.type === 'blockquote'
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.children.map(inlineText).join('')
  const inner = block.kind === 'list' ? block.items.flat() : block.children
  return inner.map(blockText).join('\n')
}

function inlineText(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'break' ? '\n' : inline.children.map(inlineText).join('')
}
