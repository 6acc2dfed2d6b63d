import type { Atlas } from '../../domain/atlas/atlas'
import { safeLink } from '../../domain/link/safe-link'
import { useCardMessages } from '../../i18n/use-card-messages'
import { Citation } from './Citation'

interface SourceEntryProps {
  readonly id: string
  readonly sources: Atlas['sources']
  readonly locale: string
}

/** A citation with its perspective, how it was read, and a link that shows its host. */
export function SourceEntry({ id, sources, locale }: SourceEntryProps) {
  const card = useCardMessages()
  const source = sources.get(id)
  if (!source) return card.unknownSource(id)
  const link = safeLink(source.URL)
  const { perspective, perspectiveNote, readAs, readNote } = source.custom
  return (
    <>
      <p>
        <Citation source={source} locale={locale} />{' '}
        {link && (
          <a href={link.href} data-address={link.readable} target="_blank" rel="noopener noreferrer">
            {link.host}
            <span className="visually-hidden"> ({card.newTab})</span>
          </a>
        )}
      </p>
      <p className="source-notes">
        <span className="source-perspective" data-perspective={perspective}>
          {card.perspectives[perspective]}
        </span>{' '}
        {[perspectiveNote, readNote ?? card.readAs[readAs], source.note].filter(Boolean).join(' ')}
      </p>
    </>
  )
}
