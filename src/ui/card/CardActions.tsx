import { useState } from 'react'
import { useCardMessages } from '../../i18n/use-card-messages'
import './CardActions.css'
import { Icon } from '../marks/Icon'

interface CardActionsProps {
  link(): string
  /** Plain text. */
  citation(): string
}

/** Copies the link or the citation; where the browser refuses, shows the text, selected, to copy by hand. */
export function CardActions({ link, citation }: CardActionsProps) {
  const card = useCardMessages()
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly text?: string }>()
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ said: done })
    } catch {
      setOutcome({ said: card.copyRefused, text })
    }
  }
  return (
    <div className="card-actions">
      <button type="button" className="button" onClick={() => void copy(link(), card.linkCopied)}>
        <Icon name="link" />
        {card.copyLink}
      </button>
      <button type="button" className="button" onClick={() => void copy(citation(), card.citationCopied)}>
        <Icon name="quote" />
        {card.copyCitation}
      </button>
      <p role="status">{outcome?.said}</p>
      {outcome?.text !== undefined && (
        <textarea
          key={outcome.text}
          readOnly
          aria-label={card.copyText}
          rows={3}
          value={outcome.text}
          ref={select}
        />
      )}
    </div>
  )
}

function select(area: HTMLTextAreaElement | null) {
  area?.focus()
  area?.select()
}
