import { safeLink } from '../link/safe-link'
import { doiAddress } from './doi'
import type { PastedSource } from './pasted-source'

/** In UTF-16 units; a reference is a line or two. */
const LONGEST = 600

/**
 * A source begun with a reference as it is written in prose: its address or DOI, its year where it stands in brackets, and the
 * rest as title, for a person to divide.
 */
export function plainReference(text: string): PastedSource {
  const words = text.slice(0, LONGEST).trim().split(/\s+/)
  const links = words.map((word) => {
    const bare = /^[<(]/.test(word) ? word.slice(1).replace(/[>).,;]+$/, '') : word.replace(/[>.,;]+$/, '')
    return doiAddress(bare) ?? safeLink(bare)?.href
  })
  const URL = links.find(Boolean)
  const title = words
    .filter((_, index) => links[index] === undefined)
    .join(' ')
    .replace(/\s*\b(?:doi|available at|retrieved from|url):?$/i, '')
  const year = /\((\d{4})[a-z]?\)/.exec(title)?.[1]
  return {
    item: { title, ...(year && { issued: { 'date-parts': [[Number(year)]] } }), ...(URL && { URL }) },
    left: [],
  }
}
