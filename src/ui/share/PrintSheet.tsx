import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { placeName } from '../../domain/atlas/place-name'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useMessages } from '../../i18n/use-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { Claims } from '../claims/Claims'
import { SourceEntry } from '../sources/SourceEntry'
import './PrintSheet.css'
import { PageCopy } from './PageCopy'
import type { PrintGroup, PrintSection } from './print-views'
import { usePrinting } from './use-printing'

export interface PrintPicture {
  /** Address of the picture. */
  readonly src: string
  readonly caption: string | undefined
}

export interface PrintSheetProps {
  readonly atlas: Atlas
  /** The events in view. */
  readonly groups: readonly PrintGroup[]
  /** The open one: printed with all that is said of it. */
  readonly event: AtlasEvent | undefined
  readonly sections: ReadonlySet<PrintSection>
  readonly address: string
  readonly scheme: MarkScheme
  readonly locale: string
  /** Pictures of map and axis, one for each time. */
  readonly pictures: readonly PrintPicture[]
  /** The printing is over, or was called off. */
  onDone(): void
}

/** What is printed in place of the page; printed as soon as its pictures are there. */
export function PrintSheet(props: PrintSheetProps) {
  const { atlas, event, sections, address, scheme, locale, pictures } = props
  const groups = sections.has('events') ? props.groups : []
  const { dialog: share } = useShareMessages()
  const card = useCardMessages()
  const { date: messages } = useMessages()
  const chronicle = useChronicleMessages()
  const onLoad = usePrinting(pictures.length, props.onDone)
  const events = groups.flatMap((group) => group.events)
  const listed = event && !events.includes(event) ? [event, ...events] : events
  // In the order in which they are first named, as on a page of notes.
  const cited = [...new Set(listed.flatMap(citedIds))].filter((id) => atlas.sources.has(id))
  const numbers = new Map(cited.map((id, index) => [id, formatNumber(index + 1, locale)]))
  const dateOf = ({ span, date }: AtlasEvent) => formatSpan(span, date, { locale, messages })
  const factsOf = ({ place, verification }: AtlasEvent) =>
    [placeName(atlas.places, place, locale), verification && chronicle.verifications[verification]].filter(
      Boolean,
    )
  const refs = (of: AtlasEvent) => {
    const cites = sections.has('sources') ? citedIds(of).flatMap((id) => numbers.get(id) ?? []) : []
    return cites.length > 0 ? [`[${cites.join(', ')}]`] : []
  }
  return (
    <div className="print-sheet">
      <div className="print-pictures">
        {pictures.map(({ src, caption }) => (
          <figure key={src}>
            {caption && <figcaption>{caption}</figcaption>}
            <img src={src} alt="" onLoad={onLoad} />
          </figure>
        ))}
      </div>
      {event && (
        <section>
          <h2 dir="auto">{event.title}</h2>
          <p>{[dateOf(event), ...factsOf(event)].join(' · ')}</p>
          <p dir="auto">{event.summary}</p>
          <Claims atlas={atlas} event={event} locale={locale} />
        </section>
      )}
      {pictures.length > 1 && <PageCopy of=".differences-of-dates" />}
      {sections.has('panel') && <PageCopy of=".atlas-card > .card-frame" />}
      {groups.map((group) => (
        <section key={group.heading}>
          <h2>{group.heading}</h2>
          <ul className="print-events">
            {group.events.map((each) => (
              <li key={each.id}>
                <span className="print-date">{dateOf(each)}</span> <strong dir="auto">{each.title}</strong>{' '}
                <span className="print-facts">
                  {scheme.isWorded && <b>{markKind(scheme, each)?.label} · </b>}
                  {[...factsOf(each), ...refs(each)].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {group.more > 0 && <p>{share.unprinted(formatNumber(group.more, locale))}</p>}
        </section>
      ))}
      {sections.has('sources') && cited.length > 0 && (
        <section>
          <h2>{card.sources}</h2>
          <ol className="print-sources">
            {cited.map((id) => (
              <li key={id}>
                <SourceEntry id={id} sources={atlas.sources} locale={locale} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="print-address">{share.printedFrom(address)}</p>
    </div>
  )
}
