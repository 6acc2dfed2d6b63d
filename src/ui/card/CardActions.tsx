import { useState } from 'react'
import { useMessages } from '../../i18n/use-messages'

/** Copies the link or the citation; where the browser refuses, shows the text to copy by hand. */
export function CardActions({ link, citation }: { readonly link: string; readonly citation: string }) {
  const { card } = useMessages()
  const [outcome, setOutcome] = useState<{ text: string; refused: boolean }>()
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ text, refused: false })
    } catch {
      setOutcome({ text, refused: true })
    }
  }
  return (
    <div className="card-actions">
      <button type="button" className="button" onClick={() => void copy(link)}>
        {card.copyLink}
      </button>
      <button type="button" className="button" onClick={() => void copy(citation)}>
        {card.copyCitation}
      </button>
      <span role="status">{outcome && (outcome.refused ? card.copyFailed : card.copied)}</span>
      {outcome?.refused && <textarea readOnly aria-label={card.copyFailed} value={outcome.text} rows={3} />}
    </div>
  )
}
