import type { Source } from '../atlas/source-schema'
import { asArray, asObject, asText, type JsonObject, ownMember } from '../json/json-value'
import { safeLink } from '../link/safe-link'
import { bareWord } from '../search/nearest-word'

/** The source of the atlas that an item is likely to be: of the same address, or the same title and year. */
export function sameSource(item: JsonObject, sources: Iterable<Source>): Source | undefined {
  const address = addressOf(asText(ownMember(item, 'URL')))
  const title = bareWord(asText(ownMember(item, 'title')) ?? '')
  const year = yearOf(ownMember(item, 'issued'))
  let alike: Source | undefined
  for (const source of sources) {
    if (address !== undefined && addressOf(source.URL) === address) return source
    if (title !== '' && bareWord(source.title) === title && yearOf(source.issued) === year) alike ??= source
  }
  return alike
}

/** An address without what does not tell pages apart: the protocol, `www.`, a fragment, a slash at the end. */
function addressOf(url: string | undefined): string | undefined {
  return safeLink(url)
    ?.href.replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
}

function yearOf(issued: unknown): unknown {
  return asArray(asArray(ownMember(asObject(issued), 'date-parts'))[0])[0]
}
