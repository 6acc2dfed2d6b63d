import { useId } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { hasApproximateDate, isDisputed } from '../../domain/marks/mark-mix'
import { type MarkScheme, markKind } from '../../domain/marks/mark-scheme'
import { SIDE_STANCES } from '../../domain/standing/standing'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { useDifferencesMessages } from '../../i18n/use-differences-messages'
import { useMessages } from '../../i18n/use-messages'
import { useStanceMessages } from '../../i18n/use-stance-messages'
import { ClaimList } from '../claims/ClaimList'
import { partyClaims } from '../claims/claim-sides'
import { MarkSymbol } from '../marks/MarkSymbol'
import { NumberedSources } from '../sources/NumberedSources'

interface DifferenceProps {
  readonly atlas: Atlas
  readonly scheme: MarkScheme
  readonly event: AtlasEvent
  /** Ids of the parties of the accounts that are on. */
  readonly speakers: ReadonlySet<string>
  onOpenEvent(id: string): void
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** So many claims of a side surely fit the height of a card. */
const FEW = 2

/** An event with what is asserted, qualified, disputed and denied in columns. */
export function Difference(props: DifferenceProps) {
  const { atlas, scheme, event, speakers, locale, theme } = props
  const differences = useDifferencesMessages()
  const stances = useStanceMessages()
  const { date: messages } = useMessages()
  const chronicle = useChronicleMessages()
  const heading = useId()
  const date = formatSpan(event.span, event.date, { locale, messages })
  const sources = citedIds(event)
  return (
    <article className="difference" aria-labelledby={heading} data-difference={event.id} data-source-scope="">
      <h3 id={heading}>
        <MarkSymbol
          kind={markKind(scheme, event)}
          theme={theme}
          size={18}
          approximate={hasApproximateDate(event)}
          disputed={isDisputed(event)}
        />
        <button type="button" className="text-button" dir="auto" onClick={() => props.onOpenEvent(event.id)}>
          {event.title}
        </button>
      </h3>
      <p className="card-aside">
        {[date, event.verification && chronicle.verifications[event.verification]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="difference-sides">
        {SIDE_STANCES.map((stance) => {
          const claims = event.claims.filter((claim) => claim.stance === stance)
          if (claims.length === 0) return null
          const id = `${heading}-${stance}`
          return (
            <div key={stance} className="claim-side" data-few={claims.length <= FEW || undefined}>
              <h4 id={id}>{stances.headings[stance]}</h4>
              <ClaimList
                atlas={atlas}
                event={event}
                labelledBy={id}
                parties={partyClaims(claims)}
                saysStance={false}
                marked={speakers}
                locale={locale}
              />
            </div>
          )
        })}
      </div>
      <details className="card-sources">
        <summary>{differences.sources(sources.length, formatNumber(sources.length, locale))}</summary>
        <NumberedSources ids={sources} sources={atlas.sources} locale={locale} />
      </details>
    </article>
  )
}
