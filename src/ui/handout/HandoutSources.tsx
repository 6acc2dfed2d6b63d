import { useCardMessages } from '../../i18n/use-card-messages'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { useMessages } from '../../i18n/use-messages'
import { SourceEntry } from '../sources/SourceEntry'
import type { Handout } from './handout'

/** The sources of a lesson by their numbers, and what the lesson is made of. */
export function HandoutSources({ handout }: { readonly handout: Handout }) {
  const card = useCardMessages()
  const words = useHandoutMessages()
  const { map } = useMessages()
  const { atlas, sources, locale } = handout
  const { title, licence, version } = atlas
  return (
    <section className="handout-sources" id="sources">
      <h2>{card.sources}</h2>
      <p>{words.contested}</p>
      <ol className="print-sources">
        {sources.map((id, index) => (
          <li key={id} id={`source-${index + 1}`}>
            <SourceEntry id={id} sources={atlas.sources} locale={locale} />
          </li>
        ))}
      </ol>
      <p className="handout-made">{words.made(title, licence.label, version, map.attribution.base)}</p>
    </section>
  )
}
