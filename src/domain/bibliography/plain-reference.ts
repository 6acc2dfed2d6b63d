import { safeLink } from '../link/safe-link'
import { doiAddress } from './doi'
import type { PastedSource } from './pasted-source'
import { withoutLogin } from './without-login'

/** Letters of the title; a reference is a line or two. */
const LONGEST = 600

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' }

/**
 * A source begun with a reference as it is written in prose: its address or DOI, its year where it stands in brackets, and the
 * rest as title, for a person to divide.
 */
export function plainReference(text: string): PastedSource {
  const words = text.trim().split(/\s+/)
  const bare = words.map(bareAddress)
  const links = bare.map((word) => doiAddress(word) ?? safeLink(word)?.href)
  const first = links.findIndex(Boolean)
  const URL = links[first]
  const written = bare[first] ?? ''
  const whole = words
    .filter((_, index) => links[index] === undefined)
    .join(' ')
    .replace(/\s*\b(?:doi|available at|retrieved from|url):?$/i, '')
  const title = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/\s+\S*$/, '') : whole
  const year = /\((\d{4})[a-z]?\)/.exec(title)?.[1]
  const cuts = [
    ...(title === whole ? [] : ['end' as const]),
    ...(withoutLogin(written) === written ? [] : ['login' as const]),
  ]
  return {
    item: { title, ...(year && { issued: { 'date-parts': [[Number(year)]] } }), ...(URL && { URL }) },
    left: [],
    ...(cuts.length > 0 && { cuts }),
  }
}

/** A word without the brackets, quotes and marks of the sentence about it; brackets that belong to the address stay. */
function bareAddress(word: string): string {
  let bare = word.replace(/^[<([{"'“‘«„]+/, '')
  for (;;) {
    const last = bare.at(-1) ?? ''
    const opening = CLOSING[last]
    const isOwn = opening !== undefined && count(bare, opening) >= count(bare, last)
    if (isOwn || !/[.,;:!?"'”’»>)\]}]/.test(last)) return bare
    bare = bare.slice(0, -1)
  }
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}
