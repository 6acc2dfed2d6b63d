import type { CitationWords } from '../domain/citation/format-citation'
import type { card } from './en/card'
import { formatIssued } from './format-issued'

/** What a language (BCP 47) decides about a citation. */
export function citationWords(messages: typeof card, locale: string): CitationWords {
  return {
    quotes: messages.quotes,
    authors: (names, others) => {
      const list = new Intl.ListFormat(locale, { type: others ? 'unit' : 'conjunction' })
      return messages.authors(list.format(names), others)
    },
    issued: (parts) => formatIssued(parts, locale),
  }
}
