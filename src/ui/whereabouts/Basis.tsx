import type { Atlas, Leg } from '../../domain/atlas/atlas'
import type { Statement } from '../../domain/residency/statements'
import { formatSpan } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useMessages } from '../../i18n/use-messages'
import { useWhereaboutsMessages } from '../../i18n/use-whereabouts-messages'
import { SourceFold } from '../sources/SourceFold'

interface BasisProps {
  readonly statement: Statement
  readonly sources: Atlas['sources']
  onOpenStay(id: string): void
  onShowLeg(leg: Leg): void
  readonly locale: string
}

/** What a part of the answer rests on: its stay or leg, how sure it is and why, and its sources. */
export function Basis({ statement, sources, onOpenStay, onShowLeg, locale }: BasisProps) {
  const words = useWhereaboutsMessages()
  const card = useCardMessages()
  const { date: messages } = useMessages()
  const { presence, sureness } = statement
  const part = presence.kind === 'stay' ? presence.stay : presence.leg
  return (
    <li className="basis" data-sureness={sureness}>
      <button
        type="button"
        className="text-button"
        aria-label={presence.kind === 'stay' ? words.openStay(part.title) : card.goToLeg(part.title)}
        onClick={() => (presence.kind === 'stay' ? onOpenStay(part.id) : onShowLeg(presence.leg))}
      >
        {part.title}
      </button>
      <p>
        <span className="basis-sureness">{words.sureness[sureness]}</span>{' '}
        <span className="card-aside">
          {[part.whoText, formatSpan(part.span, part.date, { locale, messages })].join(' · ')}
        </span>
      </p>
      <p className="card-aside" dir="auto">
        {[reasonOf(statement, words.reasons), part.note].filter(Boolean).join(' ')}
      </p>
      <SourceFold
        label={words.sources(part.sources.length, formatNumber(part.sources.length, locale))}
        ids={part.sources}
        sources={sources}
        locale={locale}
      />
    </li>
  )
}

function reasonOf(
  { sureness, doubt }: Statement,
  reasons: ReturnType<typeof useWhereaboutsMessages>['reasons'],
): string {
  if (sureness === 'certain') return ''
  return sureness === 'end-unknown' ? reasons[sureness] : reasons[doubt ?? 'route']
}
