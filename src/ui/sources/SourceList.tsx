import type { Atlas } from '../../domain/atlas/atlas'
import { useCardMessages } from '../../i18n/use-card-messages'
import { NumberedSources } from './NumberedSources'

interface SourceListProps {
  readonly ids: readonly string[]
  readonly sources: Atlas['sources']
  readonly locale: string
}

/** The sources of a card, numbered; the numbers in its texts lead to them. */
export function SourceList({ ids, sources, locale }: SourceListProps) {
  const card = useCardMessages()
  if (ids.length === 0) return null
  return (
    <section className="card-section card-sources">
      <h3>{card.sources}</h3>
      <NumberedSources ids={ids} sources={sources} locale={locale} />
    </section>
  )
}
