import type { Atlas } from '../../domain/atlas/atlas'
import { type Claim, STANCES, type Stance } from '../../domain/atlas/schema'
import { useMessages } from '../../i18n/use-messages'

interface ClaimsProps {
  readonly atlas: Atlas
  readonly claims: readonly Claim[]
  readonly sourceNumber: ReadonlyMap<string, number>
}

const SIDES: readonly (readonly Stance[])[] = [['says'], ['qualifies', 'disputes', 'denies', 'context']]

/** Assertions in one column, what qualifies, disputes or denies them in the other. */
export function Claims({ atlas, claims, sourceNumber }: ClaimsProps) {
  const { card } = useMessages()
  const sides = SIDES.map((stances) =>
    claims
      .filter((claim) => stances.includes(claim.stance))
      .sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance)),
  ).filter((side) => side.length > 0)
  return (
    <div className="claims" data-sides={sides.length}>
      {sides.map((side) => (
        <ul key={side[0]?.stance}>
          {side.map((claim) => (
            <li
              key={`${claim.by} ${claim.stance} ${claim.text}`}
              className="claim"
              data-stance={claim.stance}
            >
              <p className="claim-by">
                <span className="claim-stance">{card.stances[claim.stance]}</span>
                <strong>{atlas.parties.get(claim.by)?.label ?? claim.by}</strong>
              </p>
              <p>
                {claim.text}{' '}
                {claim.sources.map((id) => (
                  <span key={id} className="claim-source">
                    <span className="visually-hidden">{card.sourceNumber(sourceNumber.get(id) ?? 0)}</span>
                    <span aria-hidden="true">[{sourceNumber.get(id) ?? '?'}]</span>
                  </span>
                ))}
              </p>
              {claim.attribution && <p className="card-aside">{claim.attribution}</p>}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
