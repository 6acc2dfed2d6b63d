import type { Atlas } from '../../domain/atlas/atlas'
import type { Said } from '../../domain/marks/mark-scheme'
import { formatNumber } from '../../i18n/format-number'
import { useAccountsMessages } from '../../i18n/use-accounts-messages'
import './SaidLines.css'

interface SaidLinesProps {
  readonly atlas: Pick<Atlas, 'parties'>
  readonly said: readonly Said[]
  readonly locale: string
}

/** What each of the chosen accounts says of an event: a claim, cut short where it is long; the rest is on the event. */
export function SaidLines({ atlas, said, locale }: SaidLinesProps) {
  const accounts = useAccountsMessages()
  return said.map(({ claim, more }) => (
    <span key={`${claim.by} ${claim.text}`} className="said-line">
      <span className="said-claim" dir="auto">
        {accounts.said(atlas.parties.get(claim.by)?.label ?? claim.by, claim.text)}
      </span>
      {more > 0 && <span className="said-more"> {accounts.more(more, formatNumber(more, locale))}</span>}
    </span>
  ))
}
