import type { Atlas } from '../../domain/atlas/atlas'
import { citeSource } from '../../domain/citation/cite-source'
import { parseDate } from '../../domain/time/edtf'
import { formatSpan } from '../../i18n/format-date'
import { useMessages } from '../../i18n/use-messages'
import { safeLink } from './safe-link'

interface SourceListProps {
  readonly atlas: Atlas
  readonly ids: readonly string[]
  readonly locale: string
}

/** Numbered citations, each with its perspective, how it was read, and a link that shows its host. */
export function SourceList({ atlas, ids, locale }: SourceListProps) {
  const { card } = useMessages()
  const wordDate = (edtf: string) => {
    const result = parseDate(edtf)
    return formatSpan('span' in result ? result.span : undefined, edtf, { locale })
  }
  return (
    <section className="card-sources">
      <h3>{card.sources}</h3>
      <ol>
        {ids.map((id) => {
          const source = atlas.sources.get(id)
          if (!source) return <li key={id}>{card.missingSource(id)}</li>
          const link = safeLink(source.URL)
          const { perspective, perspectiveNote, readAs, readNote } = source.custom
          return (
            <li key={id}>
              <span dir="auto">
                {citeSource(source, wordDate).map(({ text, italic }, i) =>
                  italic ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a citation never change order
                    <cite key={i}>{text}</cite>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a citation never change order
                    <span key={i}>{text}</span>
                  ),
                )}
              </span>
              {link && (
                <>
                  {' '}
                  <a href={link.href} target="_blank" rel="noopener noreferrer">
                    {link.host}
                    <span className="visually-hidden"> ({card.newTab})</span>
                  </a>
                </>
              )}
              <p className="card-aside">
                <span className="chip">{card.perspectives[perspective]}</span>
                {[perspectiveNote, card.readAs[readAs], readNote, source.note].filter(Boolean).join('; ')}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
