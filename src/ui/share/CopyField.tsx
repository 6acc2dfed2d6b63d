import { useId, useRef, useState } from 'react'
import { useShareMessages } from '../../i18n/use-share-messages'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** Lines of the field. */
  readonly rows?: number
}

/** A text to take along, and the button that copies it; where the browser refuses the text is selected. */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const { dialog: share } = useShareMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [said, setSaid] = useState<{ readonly text: string; readonly about: string }>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ text: share.copied(label), about: text })
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid({ text: share.refused, about: text })
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        dir="auto"
        value={text}
        spellCheck={false}
        onFocus={(focus) => focus.currentTarget.select()}
      />
      <button type="button" className="button" aria-label={share.copy(label)} onClick={() => void copy()}>
        {share.copyShort}
      </button>
      <p role="status">{said?.about === text && said.text}</p>
    </div>
  )
}
