import { createScanner } from 'jsonc-parser'
import { excerpt } from './excerpt'
import { type ClosingBracket, createIndentWatch } from './indent-watch'
import { describeStringFault, describeUnknownToken } from './json-syntax-token'
import { TOKEN, TOKEN_ERROR } from './json-token'

/** What breaks a text as JSON: the first fault, with the offsets it stands at. */
export interface SyntaxFault {
  readonly code: string
  readonly from: number
  readonly to: number
  readonly values: Readonly<Record<string, string | number>>
}

/** A place within a list at which an item begins, to read on from there. */
export interface ListPlace {
  readonly at: number
  /** Offset of the bracket that opens the list, and of that of the object whose member it is. */
  readonly open: number
  readonly holder: { readonly open: number; readonly name: string } | undefined
}

interface Container {
  readonly close: typeof TOKEN.closeBrace | typeof TOKEN.closeBracket
  readonly openedAt: number
  /** Name of the member that holds the container, where one does. */
  readonly name: string | undefined
  /** Where its line begins, and the blanks before it there. */
  readonly line: number
  readonly indent: number
}

type Expected = 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' | 'end'

/**
 * Finds the first fault of a text that `JSON.parse` refuses (RFC 8259), in one pass and without recursion.
 * Returns undefined only for valid JSON. `lineOf` turns an offset into a line number for the messages.
 *
 * @param place where to begin, if not at the start: what stands before it is taken to be right
 */
export function findSyntaxFault(
  text: string,
  lineOf: (offset: number) => number,
  place?: ListPlace,
): SyntaxFault | undefined {
  const scanner = createScanner(text, false)
  const containers: Container[] = place === undefined ? [] : containersOf(text, place)
  let expected: Expected = 'value'
  let key: string | undefined
  let commaAt = 0
  let previousEnd = 0
  let previousToken = 0
  let beforePreviousToken = 0
  let previousStart = 0
  let lineStart = 0
  let indent: number | undefined
  if (place !== undefined) {
    scanner.setPosition(place.at)
    lineStart = startOfLine(text, place.at)
    const blanks = indentOf(text, place.at)
    indent = lineStart + blanks === place.at ? undefined : blanks
  }
  let previousIndent: number | undefined
  const watch = createIndentWatch<Closing>()

  const fault = (
    code: string,
    values: SyntaxFault['values'] = {},
    from?: number,
    to?: number,
  ): SyntaxFault => {
    const start = from ?? scanner.getTokenOffset()
    return { code, from: start, to: to ?? Math.max(start, scanner.getPosition()), values }
  }
  const suspected = (): SyntaxFault | undefined => {
    const suspect = watch.suspect()
    return suspect && indentFault(suspect, lineOf)
  }
  const here = (): string => text.slice(scanner.getTokenOffset(), scanner.getPosition())

  for (;;) {
    const token = scanner.scan() as number
    if (token === TOKEN.lineBreak) {
      lineStart = scanner.getPosition()
      indent = undefined
    }
    if (token === TOKEN.lineBreak || token === TOKEN.blank) continue
    const isFirstOfLine = indent === undefined
    indent ??= scanner.getTokenOffset() - lineStart
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) return fault('json/comment')
    if (token === TOKEN.end) {
      if (expected === 'end') return undefined
      return suspected() ?? endFault(text, containers, previousEnd, lineOf)
    }
    if (token === TOKEN.unknown) {
      if (expected === 'colon' && here().startsWith('='))
        return fault('json/missing-colon', { key: key ?? '' })
      const afterString = previousToken === TOKEN.string && previousEnd === scanner.getTokenOffset()
      const position = afterString
        ? 'after string'
        : previousToken === 0
          ? 'start'
          : expected === 'end'
            ? 'end'
            : expected === 'comma or close'
              ? 'after value'
              : expected.startsWith('key')
                ? 'key'
                : 'value'
      return describeUnknownToken(text, scanner.getTokenOffset(), here(), position)
    }
    const error = scanner.getTokenError() as number
    if (token === TOKEN.string && error !== TOKEN_ERROR.none) {
      const found = describeStringFault(text, scanner.getTokenOffset(), scanner.getPosition())
      return found ?? endFault(text, containers, text.trimEnd().length, lineOf)
    }
    if (token === TOKEN.number && error !== TOKEN_ERROR.none)
      return fault('json/number-form', { found: here() })

    const container = containers.at(-1)
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) {
      if (container === undefined) return suspected() ?? fault('json/unexpected', { found: here() })
      if (token !== container.close) {
        return (
          suspected() ??
          fault('json/mismatched-bracket', {
            found: here(),
            wanted: container.close === TOKEN.closeBrace ? '}' : ']',
            line: lineOf(container.openedAt),
          })
        )
      }
      if (previousToken === TOKEN.comma)
        return fault('json/trailing-comma', { found: here() }, commaAt, commaAt + 1)
      if (expected === 'colon')
        return fault('json/missing-colon', { key: key ?? '' }, previousEnd, previousEnd)
      if (expected === 'value')
        return fault('json/missing-value', { key: key ?? '' }, previousEnd, previousEnd)
      if (container.line !== lineStart && isFirstOfLine)
        watch.see({ container, at: scanner.getTokenOffset(), indent, openedIndent: container.indent })
      containers.pop()
      expected = containers.length === 0 ? 'end' : 'comma or close'
    } else if (expected === 'end') {
      return fault('json/text-after-end', { found: excerpt(text.slice(scanner.getTokenOffset())) })
    } else if (expected === 'comma or close') {
      if (token !== TOKEN.comma) {
        if (previousToken === TOKEN.number && previousEnd === scanner.getTokenOffset()) {
          return fault('json/number-form', { found: numberAround(text, previousEnd) }, previousEnd - 1)
        }
        if (token === TOKEN.colon) {
          if (container?.close !== TOKEN.closeBracket || previousToken !== TOKEN.string)
            return fault('json/unexpected', { found: ':' })
          // A name where a list goes on: the list ended before it, or an object should have begun.
          const values = {
            ...listValues(container, lineOf),
            found: excerpt(text.slice(previousStart, previousEnd)),
          }
          const isOutside = previousIndent !== undefined && previousIndent <= container.indent
          if (beforePreviousToken === TOKEN.comma && isOutside)
            return fault('json/missing-bracket', { ...values, wanted: ']' }, commaAt, commaAt)
          return fault('json/missing-bracket', { ...values, wanted: '{' }, previousStart, previousEnd)
        }
        const found = excerpt(here())
        if (
          container?.close === TOKEN.closeBracket &&
          token === TOKEN.string &&
          isColonNext(text, scanner.getPosition())
        ) {
          const values = { ...listValues(container, lineOf), found, wanted: ']' }
          return fault('json/missing-bracket', values, previousEnd, previousEnd)
        }
        return fault('json/missing-comma', { found }, previousEnd, previousEnd)
      }
      commaAt = scanner.getTokenOffset()
      expected = container?.close === TOKEN.closeBrace ? 'key' : 'value'
    } else if (expected === 'colon') {
      if (token !== TOKEN.colon)
        return fault('json/missing-colon', { key: key ?? '' }, previousEnd, previousEnd)
      expected = 'value'
    } else if (expected.startsWith('key')) {
      if (token !== TOKEN.string) {
        const word =
          token === TOKEN.null || token === TOKEN.true || token === TOKEN.false || token === TOKEN.number
        if (token === TOKEN.comma && previousToken === TOKEN.comma)
          return fault('json/trailing-comma', { found: ',' })
        if (container !== undefined && previousToken === TOKEN.comma && !word && token !== TOKEN.colon) {
          const values = { ...listValues(container, lineOf), found: here(), wanted: '}' }
          return suspected() ?? fault('json/missing-bracket', values, commaAt, commaAt)
        }
        return fault(word ? 'json/unquoted-key' : 'json/unexpected', { found: excerpt(here()) })
      }
      key = scanner.getTokenValue()
      expected = 'colon'
    } else if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      const brace = token === TOKEN.openBrace
      containers.push({
        close: brace ? TOKEN.closeBrace : TOKEN.closeBracket,
        openedAt: scanner.getTokenOffset(),
        name: container?.close === TOKEN.closeBracket ? undefined : key,
        line: lineStart,
        indent,
      })
      expected = brace ? 'key or close' : 'value or close'
      key = undefined
    } else if (token === TOKEN.comma || token === TOKEN.colon) {
      if (token === TOKEN.comma && previousToken === TOKEN.comma)
        return fault('json/trailing-comma', { found: ',' })
      return fault('json/unexpected', { found: here() })
    } else {
      expected = containers.length === 0 ? 'end' : 'comma or close'
    }
    beforePreviousToken = previousToken
    previousToken = token
    previousStart = scanner.getTokenOffset()
    previousEnd = scanner.getPosition()
    previousIndent = isFirstOfLine ? indent : undefined
  }
}

/** What is open where an item of a list begins. */
function containersOf(text: string, { open, holder }: ListPlace): Container[] {
  const containerAt = (openedAt: number, close: Container['close'], name?: string): Container => ({
    ...{ close, openedAt, name },
    line: startOfLine(text, openedAt),
    indent: indentOf(text, openedAt),
  })
  const list = containerAt(open, TOKEN.closeBracket, holder?.name)
  return holder === undefined ? [list] : [containerAt(holder.open, TOKEN.closeBrace), list]
}

function startOfLine(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return start
}

function indentOf(text: string, offset: number): number {
  const start = startOfLine(text, offset)
  let end = start
  while (text[end] === ' ' || text[end] === '\t') end++
  return end - start
}

interface Closing extends ClosingBracket {
  readonly container: Container
}

/** A bracket that stands further left than what it closes: one is missing before it; further right: one too many. */
function indentFault({ container, at, indent }: Closing, lineOf: (offset: number) => number): SyntaxFault {
  const wanted = container.close === TOKEN.closeBrace ? '}' : ']'
  const code = indent < container.indent ? 'json/missing-bracket' : 'json/extra-bracket'
  const values = { ...listValues(container, lineOf), found: wanted, wanted }
  return { code, from: at, to: at + 1, values }
}

function listValues(
  container: Container,
  lineOf: (offset: number) => number,
): { readonly name: string; readonly line: number } {
  return { name: container.name ?? '', line: lineOf(container.openedAt) }
}

function isColonNext(text: string, offset: number): boolean {
  const scanner = createScanner(text, true)
  scanner.setPosition(offset)
  return (scanner.scan() as number) === TOKEN.colon
}

function endFault(
  text: string,
  containers: readonly Container[],
  end: number,
  lineOf: (offset: number) => number,
): SyntaxFault {
  if (text.trim() === '') return { code: 'json/empty', from: 0, to: 0, values: {} }
  const named = containers.findLast((container) => container.name !== undefined) ?? containers[0]
  return {
    code: 'json/truncated',
    from: end,
    to: end,
    values: { name: named?.name ?? '', line: named === undefined ? 1 : lineOf(named.openedAt) },
  }
}

function numberAround(text: string, offset: number): string {
  const before = /[-+.\w]*$/.exec(text.slice(Math.max(0, offset - 20), offset))?.[0] ?? ''
  const after = /^[-+.\w]*/.exec(text.slice(offset, offset + 20))?.[0] ?? ''
  return before + after
}
