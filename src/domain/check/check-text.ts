import { codePointName } from '../json/json-syntax-token'
import type { JsonPath } from '../json/json-value'
import { isUnsafeKey } from '../json/unsafe-key'
import { visitJson } from '../json/visit-json'
import { fromLatin1 } from '../json/windows-1252'
import { safeLink } from '../link/safe-link'
import type { Problem } from '../problem'
import { invisibleSigns } from '../text/hidden-signs'
import type { ProblemCode } from './codes'
import type { CheckedFile } from './dataset'
import type { Findings } from './report'
import { wouldBeTwice } from './would-be-twice'

/** Characters that have no place in a text, by what is wrong with them. Newline and tab are welcome. */
const ODD_CHARACTERS: readonly (readonly [
  code: ProblemCode,
  pattern: RegExp | ((text: string) => RegExp),
])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  ['text/control', /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g],
  // Embeddings and overrides reverse what is read, unseen; isolates (U+2066 to U+2069) have to be closed.
  ['text/direction', /[\u202a-\u202e]/g],
  ['text/invisible', invisibleSigns],
  // Half of a pair of UTF-16, which no file of UTF-8 can hold but as an escape.
  ['text/half-character', /\p{Cs}/gu],
  ['text/replacement', /\ufffd/g],
]

const LINK_KEY = /^(?:url|link|href|uri|website|homepage)$/i
const SCRIPT_ADDRESS = /^(?:(?:javascript|vbscript|file|blob|filesystem):\S|data:[a-z]+\/[\w.+-]+[;,])/i
/** A browser passes over blanks and control characters in front of and within an address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is passed over.
const PASSED_OVER = /^[\u0000-\u0020]+|[\t\r\n]/g

/** Tags and character references of HTML. Texts are shown as they are, so that these would be seen. */
const MARKUP =
  /<\/?(?:a|abbr|b|blockquote|br|center|code|div|em|embed|font|form|h[1-6]|hr|i|iframe|img|input|li|link|object|ol|p|pre|s|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|video)(?:[\s/][^<>]{0,2000})?>|&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}dash|[lr][sd]quo|[a-z](?:acute|grave|circ|uml|cedil|tilde)|#\d{1,7}|#x[\da-f]{1,6});/gi

/** Characters without which no text can hold odd characters or markup: one quick pass over the file, which may be large. */
const SUSPECT_CHARACTERS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\p{DI}\\<&\p{Cs}]/u
/** What makes those characters suspect: not `\"`, `<` and `&` as they stand in any text. */
const SUSPECT_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /\\[utnrbf]|<\/?[a-z]|&[a-z#]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\p{DI}\p{Cs}]/iu
/** Names of links, unsafe names, and addresses that are never opened, at the start of a string. */
const SUSPECT_STRINGS =
  /"(?:(?:__proto__|constructor|prototype|url|link|href|uri|website|homepage)"|\s*(?:javascript|vbscript|data|file|blob|filesystem):)/i

/** Checks all texts and names of a file: links, unsafe names, characters that deceive or cannot be seen. */
export function checkText({ document, report }: CheckedFile): void {
  const { text } = document
  const hasSuspects = SUSPECT_CHARACTERS.test(text) && SUSPECT_SEQUENCES.test(text)
  if (hasSuspects || SUSPECT_STRINGS.test(text)) checkTextsOf(report, document.value)
}

/** Checks all texts and names within a value of JSON. */
export function checkTextsOf(report: Findings, root: unknown): void {
  visitJson(root, (value, step, pathOf) => {
    if (typeof step === 'string') checkKey(report, root, step, pathOf)
    if (typeof value !== 'string' || value === '') return
    checkLink(report, value, step, pathOf)
    checkCharacters(report, root, value, pathOf)
    if (!(typeof step === 'string' && LINK_KEY.test(step))) checkMarkup(report, value, pathOf)
  })
}

function patternFor(odd: RegExp | ((text: string) => RegExp), text: string): RegExp {
  return typeof odd === 'function' ? odd(text) : odd
}

function checkKey(report: Findings, root: unknown, key: string, pathOf: () => JsonPath): void {
  if (isUnsafeKey(key)) report.add('text/unsafe-key', pathOf(), { key }, { part: 'key' })
  for (const [code, odd] of ODD_CHARACTERS) {
    const index = key.search(patternFor(odd, key))
    if (index < 0) continue
    const path = pathOf()
    const values = { ...foundAt(key, index), ...twice(root, path, 'key') }
    report.add(code, path, values, { part: 'key', severity: 'error' })
  }
}

/** What would be there twice without the character, where it would. */
function twice(root: unknown, path: JsonPath, part: 'key' | 'value'): Problem['values'] {
  const what = wouldBeTwice(root, path, part)
  return what === undefined ? {} : { twice: what }
}

/** A character by its number, and what it stood for before a conversion took it for another. */
function foundAt(text: string, index: number): Problem['values'] {
  const character = text.charAt(index)
  const meant = fromLatin1(character)
  const isControl = /[\u0080-\u009f]/.test(character)
  return {
    found: codePointName(text.codePointAt(index) ?? 0),
    ...(isControl && { lost: meant === character ? '' : meant }),
  }
}

function checkLink(
  report: Findings,
  value: string,
  step: string | number | undefined,
  pathOf: () => JsonPath,
): void {
  const address = value.replace(PASSED_OVER, '')
  const isLink = typeof step === 'string' && LINK_KEY.test(step)
  if (isLink ? safeLink(address) !== undefined && !/\s/.test(value.trim()) : !SCRIPT_ADDRESS.test(address))
    return
  const scheme = /^[a-z][a-z\d+.-]*(?=:)/i.exec(address)?.[0] ?? ''
  report.add('text/unsafe-link', pathOf(), { found: value.slice(0, 60), scheme: scheme.toLowerCase() })
}

function checkCharacters(report: Findings, root: unknown, value: string, pathOf: () => JsonPath): void {
  for (const [code, odd] of ODD_CHARACTERS) {
    const pattern = patternFor(odd, value)
    const index = value.search(pattern)
    if (index < 0) continue
    const count = value.match(pattern)?.length ?? 1
    const path = pathOf()
    const values = { ...foundAt(value, index), count, ...twice(root, path, 'value') }
    const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
    report.add(code, path, values, { within: [index, index + length] })
  }
  const unclosed = findUnclosedIsolate(value)
  if (unclosed !== undefined) {
    const path = pathOf()
    const found = codePointName(value.charCodeAt(unclosed))
    const values = { found, count: 1, ...twice(root, path, 'value') }
    report.add('text/direction', path, values, { within: [unclosed, unclosed + 1] })
  }
}

/** Whether a text holds tags or character references of HTML. */
export function isMarkup(text: string): boolean {
  return text.search(MARKUP) >= 0
}

function checkMarkup(report: Findings, value: string, pathOf: () => JsonPath): void {
  const found = value.match(MARKUP)
  if (found === null) return
  const from = value.indexOf(found[0])
  report.add(
    'text/markup',
    pathOf(),
    { found: found[0].slice(0, 40), count: found.length },
    { within: [from, from + found[0].length] },
  )
}

/** The first directional isolate that its paragraph does not close, or closing mark without one. */
function findUnclosedIsolate(value: string): number | undefined {
  const open: number[] = []
  for (let index = value.search(/[\u2066-\u2069]/); index >= 0 && index < value.length; index++) {
    const unit = value.charCodeAt(index)
    if (unit >= 0x2066 && unit <= 0x2068) open.push(index)
    else if (unit === 0x2069 && open.pop() === undefined) return index
    else if (unit === 0x0a && open.length > 0) break
  }
  return open[0]
}
