import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { hasSeed } from '../../domain/standing/seed-source'
import { useCardMessages } from '../../i18n/use-card-messages'

interface SeedSectionProps {
  readonly atlas: Pick<Atlas, 'events'>
  readonly event: AtlasEvent
  readonly locale: string
}

/** What the seed document states, where sources differ, and what was looked for in vain. */
export function SeedSection({ atlas, event, locale }: SeedSectionProps) {
  const card = useCardMessages()
  const { seed } = event
  const paragraphs = seed?.paragraphs ?? []
  const numbers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(paragraphs.map(String))
  return (
    <>
      {seed ? (
        <section className="card-section">
          <h3>{card.seed}</h3>
          <blockquote dir="auto">{seed.states}</blockquote>
          <p className="card-aside">
            {seed.voice}
            {paragraphs.length > 0 && `, ${card.paragraphs(paragraphs.length, numbers)}`}
          </p>
        </section>
      ) : (
        event.origin === 'context' && hasSeed(atlas) && <p className="card-aside">{card.context}</p>
      )}
      <Notes heading={card.differences} texts={event.differences} />
      <Notes heading={card.notFound} texts={event.searchedNotFound} />
    </>
  )
}

function Notes({ heading, texts }: { readonly heading: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <section className="card-section">
      <h3>{heading}</h3>
      <ul className="card-notes">
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
