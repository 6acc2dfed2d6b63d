import { useId } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useStanceMessages } from '../../i18n/use-stance-messages'
import { ClaimList } from './ClaimList'
import './Claims.css'
import { claimSides, type PartyClaims } from './claim-sides'

interface ClaimsProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly locale: string
}

/** So many claims of a side surely fit the height of a card. */
const FEW = 2

/** Who says what: assertions in one column, what qualifies, disputes or denies them beside it, by party. */
export function Claims({ atlas, event, locale }: ClaimsProps) {
  const card = useCardMessages()
  const stances = useStanceMessages()
  const { stated, opposed, background, opposition } = claimSides(event.claims)
  if (event.claims.length === 0) return null
  const opposedLabel = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    opposition.map((stance) => card.opposed[stance]),
  )
  return (
    <section className="card-section">
      <h3>{card.claims}</h3>
      <div className="claims" data-sides={stated.length > 0 && opposed.length > 0 ? 2 : 1}>
        <Side label={stances.headings.says} parties={stated} atlas={atlas} event={event} locale={locale} />
        <Side label={opposedLabel} parties={opposed} atlas={atlas} event={event} locale={locale} />
      </div>
      <Side
        label={stances.headings.context}
        parties={background}
        atlas={atlas}
        event={event}
        locale={locale}
      />
    </section>
  )
}

function Side(props: ClaimsProps & { readonly label: string; readonly parties: readonly PartyClaims[] }) {
  const { atlas, event, label, parties } = props
  const heading = useId()
  if (parties.length === 0) return null
  const few = parties.reduce((sum, { claims }) => sum + claims.length, 0) <= FEW
  return (
    <div className="claim-side" data-few={few || undefined}>
      <h4 id={heading}>{label}</h4>
      <ClaimList
        atlas={atlas}
        event={event}
        labelledBy={heading}
        parties={parties}
        saysStance
        locale={props.locale}
      />
    </div>
  )
}
