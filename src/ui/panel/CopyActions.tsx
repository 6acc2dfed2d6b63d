import { type ReactNode, useState } from 'react'
import { useCardMessages } from '../../i18n/use-card-messages'
import '../card/CardActions.css'
import { Icon } from '../marks/Icon'

export interface CopyAction {
  readonly icon: 'link' | 'quote'
  readonly label: string
  /** Said once it is done. */
  readonly done: string
  /** Plain text. */
  text(): string
}

interface CopyActionsProps {
  readonly actions: readonly CopyAction[]
  /** What else can be done, behind the buttons. */
  readonly children?: ReactNode
}

/** Buttons that copy a text each; where the browser refuses, the text is shown, selected, to copy by hand. */
export function CopyActions({ actions, children }: CopyActionsProps) {
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
      {actions.map(({ icon, label, done, text }) => (
        <button key={label} type="button" className="button" onClick={() => void copy(text(), done)}>
          <Icon name={icon} />
          {label}
        </button>
      ))}
      {children}
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
