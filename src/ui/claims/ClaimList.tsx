import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { useCardMessages } from '../../i18n/use-card-messages'
import { SourceRefs } from '../sources/SourceRefs'
import { isOpposed, type PartyClaims } from './claim-sides'

interface ClaimListProps {
  readonly atlas: Atlas
  readonly event: AtlasEvent
  /** Id of the heading. */
  readonly labelledBy: string
  readonly parties: readonly PartyClaims[]
  /** Whether each claim says its stance, where the heading does not. */
  readonly saysStance: boolean
  /** Ids of parties whose claims are marked. */
  readonly marked?: ReadonlySet<string>
  readonly locale: string
}

/** Who says what, by party, each claim with its exact speaker and its sources. */
export function ClaimList({ atlas, event, labelledBy, parties, saysStance, marked, locale }: ClaimListProps) {
  const card = useCardMessages()
  return (
    <ul className="claim-list" aria-labelledby={labelledBy}>
      {parties.map(({ party, claims }) => (
        <li
          key={party}
          className="claim-party"
          data-stance={claims[0]?.stance}
          data-marked={marked?.has(party) || undefined}
        >
          <strong className="claim-by" dir="auto">
            {atlas.parties.get(party)?.label ?? party}
          </strong>
          {marked?.has(party) && <span className="claim-mark">{card.chosenAccount}</span>}
          {claims.map((claim) => (
            <div key={`${claim.stance} ${claim.text}`} className="claim" data-stance={claim.stance}>
              {saysStance && isOpposed(claim.stance) && (
                <p className="claim-stance">{card.stances[claim.stance]}</p>
              )}
              <p>
                <span dir="auto">{claim.text}</span>{' '}
                <SourceRefs ids={claim.sources} atlas={atlas} event={event} locale={locale} />
              </p>
              {claim.attribution && <p className="claim-attribution">{claim.attribution}</p>}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
