import type { ConvertProblemCode } from '../converted'

/** What of a parsed document is read here, of the DOM as of xmldom; togeojson takes the same object. */
export interface XmlDocument {
  getElementsByTagName(name: string): {
    readonly length: number
    readonly [index: number]: { readonly textContent: string | null; readonly parentNode: unknown }
  }
}

/** Parses XML without looking anything up; where the text is no XML, the line of the first fault (0: not known). */
export type ParseXml = (text: string) => XmlDocument | { readonly faultLine: number }

/** Deeper nesting is refused: what walks a document does so recursively. */
const MAX_DEPTH = 200

/**
 * Why a text of XML is not parsed at all: entities of its own, which can grow without end, or elements nested too
 * deep. In one pass.
 */
export function refuseXml(
  text: string,
): { readonly code: ConvertProblemCode; readonly values: Readonly<Record<string, number>> } | undefined {
  if (/<!ENTITY/i.test(text)) return { code: 'convert/entities', values: {} }
  let depth = 0
  let deepest = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const close = text.startsWith('<![CDATA[', at) ? ']]>' : text.startsWith('<!--', at) ? '-->' : '>'
    const end = text.indexOf(close, at)
    if (end < 0) break
    const sign = text[at + 1]
    if (sign === '/') depth--
    else if (sign !== '!' && sign !== '?' && text[end - 1] !== '/') depth++
    deepest = Math.max(deepest, depth)
    at = end + close.length
  }
  return deepest > MAX_DEPTH
    ? { code: 'convert/deep-xml', values: { depth: deepest, max: MAX_DEPTH } }
    : undefined
}

/** The text of the first element of a name that is a child of one of another name. */
export function textOf(document: XmlDocument, name: string, parent: string): string | undefined {
  const found = document.getElementsByTagName(name)
  for (let i = 0; i < found.length; i++) {
    const { tagName } = (found[i]?.parentNode ?? {}) as { tagName?: string }
    if (tagName === parent) return found[i]?.textContent?.trim() || undefined
  }
  return undefined
}
