import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import type { Source } from '../../domain/atlas/source-schema'
import { useCardMessages } from '../../i18n/use-card-messages'
import { Citation } from './Citation'
import './SourceList.css'
import { safeLink } from '../link/safe-link'
import { sourcesOf } from './SourceRefs'

interface SourceListProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly locale: string
}

/** Numbered citations, each with its perspective, how it was read, and a link that shows its host. */
export function SourceList({ atlas, event, locale }: SourceListProps) {
  const card = useCardMessages()
  const ids = sourcesOf(event)
  if (ids.length === 0) return null
  return (
    <section className="card-section card-sources">
      <h3>{card.sources}</h3>
      <ol>
        {ids.map((id) => {
          const source = atlas.sources.get(id)
          return (
            <li key={id} data-source={id} tabIndex={-1}>
              {source ? <SourceEntry source={source} locale={locale} /> : card.unknownSource(id)}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function SourceEntry({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const card = useCardMessages()
  const link = safeLink(source.URL)
  const { perspective, perspectiveNote, readAs, readNote } = source.custom
  return (
    <>
      <p>
        <Citation source={source} locale={locale} />{' '}
        {link && (
          <a href={link.href} target="_blank" rel="noopener noreferrer">
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
