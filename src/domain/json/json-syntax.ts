import { createScanner } from 'jsonc-parser'
import { describeStringFault, describeUnknownToken } from './json-syntax-token'
import { TOKEN, TOKEN_ERROR } from './json-token'

/** What breaks a text as JSON: the first fault, with the offsets it stands at. */
export interface SyntaxFault {
  readonly code: string
  readonly from: number
  readonly to: number
  readonly values: Readonly<Record<string, string | number>>
}

interface Container {
  readonly close: typeof TOKEN.closeBrace | typeof TOKEN.closeBracket
  readonly openedAt: number
  /** Name of the member that holds the container, where one does. */
  readonly name: string | undefined
}

type Expected = 'value' | 'value or close' | 'key' | 'key or close' | 'colon' | 'comma or close' | 'end'

/**
 * Finds the first fault of a text that `JSON.parse` refuses (RFC 8259), in one pass and without recursion.
 * Returns undefined only for valid JSON. `lineOf` turns an offset into a line number for the messages.
 */
export function findSyntaxFault(text: string, lineOf: (offset: number) => number): SyntaxFault | undefined {
  const scanner = createScanner(text, false)
  const containers: Container[] = []
  let expected: Expected = 'value'
  let key: string | undefined
  let commaAt = 0
  let previousEnd = 0
  let previousToken = 0

  const fault = (
    code: string,
    values: SyntaxFault['values'] = {},
    from?: number,
    to?: number,
  ): SyntaxFault => {
    const start = from ?? scanner.getTokenOffset()
    return { code, from: start, to: to ?? Math.max(start, scanner.getPosition()), values }
  }
  const here = (): string => text.slice(scanner.getTokenOffset(), scanner.getPosition())

  for (;;) {
    const token = scanner.scan() as number
    if (token === TOKEN.lineBreak || token === TOKEN.blank) continue
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) return fault('json/comment')
    if (token === TOKEN.end) {
      if (expected === 'end') return undefined
      return endFault(text, containers, previousEnd, lineOf)
    }
    if (token === TOKEN.unknown) {
      const afterString = previousToken === TOKEN.string && previousEnd === scanner.getTokenOffset()
      const position = afterString
        ? 'after string'
        : expected === 'end'
          ? 'end'
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
      if (container === undefined) return fault('json/unexpected', { found: here() })
      if (token !== container.close) {
        return fault('json/mismatched-bracket', {
          found: here(),
          wanted: container.close === TOKEN.closeBrace ? '}' : ']',
          line: lineOf(container.openedAt),
        })
      }
      if (previousToken === TOKEN.comma)
        return fault('json/trailing-comma', { found: here() }, commaAt, commaAt + 1)
      if (expected === 'colon')
        return fault('json/missing-colon', { key: key ?? '' }, previousEnd, previousEnd)
      if (expected === 'value') return fault('json/missing-value', { key: key ?? '' })
      containers.pop()
      expected = containers.length === 0 ? 'end' : 'comma or close'
    } else if (expected === 'end') {
      return fault('json/text-after-end', { found: clip(text.slice(scanner.getTokenOffset())) })
    } else if (expected === 'comma or close') {
      if (token !== TOKEN.comma) {
        if (previousToken === TOKEN.number && previousEnd === scanner.getTokenOffset()) {
          return fault('json/number-form', { found: numberAround(text, previousEnd) }, previousEnd - 1)
        }
        if (token === TOKEN.colon) return fault('json/unexpected', { found: ':' })
        return fault('json/missing-comma', { found: clip(here()) }, previousEnd, previousEnd)
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
        return fault(word ? 'json/unquoted-key' : 'json/unexpected', { found: clip(here()) })
      }
      key = scanner.getTokenValue()
      expected = 'colon'
    } else if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      const brace = token === TOKEN.openBrace
      containers.push({
        close: brace ? TOKEN.closeBrace : TOKEN.closeBracket,
        openedAt: scanner.getTokenOffset(),
        name: container?.close === TOKEN.closeBracket ? undefined : key,
      })
      expected = brace ? 'key or close' : 'value or close'
      key = undefined
    } else if (token === TOKEN.comma || token === TOKEN.colon) {
      return fault('json/unexpected', { found: here() })
    } else {
      expected = containers.length === 0 ? 'end' : 'comma or close'
    }
    previousToken = token
    previousEnd = scanner.getPosition()
  }
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

function clip(found: string): string {
  return found.length > 24 ? `${found.slice(0, 23)}…` : found
}
