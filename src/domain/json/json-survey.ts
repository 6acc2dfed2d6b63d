/** What one pass over a text tells before any parser sees it. */
export interface JsonSurvey {
  /** Deepest nesting of objects and arrays. */
  readonly depth: number
  /** Offset at which the nesting first exceeds `maxDepth`. */
  readonly tooDeepAt: number | undefined
  /** Colons outside strings: in valid JSON, the number of members written. */
  readonly members: number
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Measures depth and counts members without recursion, so that no file can overflow the stack. */
export function surveyJson(text: string, maxDepth: number): JsonSurvey {
  let depth = 0
  let deepest = 0
  let tooDeepAt: number | undefined
  let members = 0
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === QUOTE) offset = endOfString(text, offset)
    else if (unit === 0x7b || unit === 0x5b) {
      depth++
      if (depth > deepest) deepest = depth
      if (depth > maxDepth && tooDeepAt === undefined) tooDeepAt = offset
    } else if (unit === 0x7d || unit === 0x5d) depth--
    else if (unit === 0x3a) members++
  }
  return { depth: deepest, tooDeepAt, members }
}

/** The offset of the quote that closes the string whose opening quote stands at `from`; the end of the text where none does. */
export function endOfString(text: string, from: number): number {
  for (let quote = text.indexOf('"', from + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let unescaped = quote
    while (text.charCodeAt(unescaped - 1) === BACKSLASH) unescaped--
    if ((quote - unescaped) % 2 === 0) return quote
  }
  return text.length
}
