import { type ReactNode, useRef, useState } from 'react'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'

interface SendTextProps {
  readonly text: string
  readonly label: string
  readonly copyLabel: string
  /** What else can be done with it, beside the button that copies it. */
  readonly children?: ReactNode
  /** What that led to. */
  readonly said?: string
}

/** A text to take along: read, copied, or what else is offered. */
export function SendText({ text, label, copyLabel, children, said }: SendTextProps) {
  const { take } = useEditChangesMessages()
  const area = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(take.copied)
    } catch {
      area.current?.focus()
      area.current?.select()
      setCopied(take.refused)
    }
  }
  return (
    <>
      <div className="change-actions">
        <button type="button" className="button" onClick={() => void copy()}>
          {copyLabel}
        </button>
        {children}
        <p role="status">{said || copied}</p>
      </div>
      <textarea ref={area} readOnly aria-label={label} rows={12} dir="auto" value={text} />
    </>
  )
}
