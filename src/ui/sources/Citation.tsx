import type { Source } from '../../domain/atlas/source-schema'
import { formatCitation } from '../../domain/citation/format-citation'
import { citationWords } from '../../i18n/citation-words'
import { textLanguage } from '../../i18n/text-language'
import { useCardMessages } from '../../i18n/use-card-messages'

/** A source in the form of a bibliography; a title in another script is isolated and marked with its language. */
export function Citation({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const card = useCardMessages()
  const words = citationWords(card, locale)
  let at = 0
  return formatCitation(source, words).map(({ kind, text, italic }) => {
    const key = at++
    if (kind === 'joint') return text
    const run = italic ? <cite>{text}</cite> : text
    const language = typeof source.language === 'string' ? source.language : textLanguage(text)
    return (
      <bdi key={key} lang={kind === 'title' ? language : textLanguage(text)}>
        {run}
      </bdi>
    )
  })
}
