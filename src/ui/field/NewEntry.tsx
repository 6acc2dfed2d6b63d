import { type ReactNode, useState } from 'react'
import { FieldGroup } from './FieldGroup'

interface NewEntryProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What the buttons say. */
  readonly add: string
  readonly giveUp: string
  /** Adds it, or says what it lacks. */
  onAdd(): string | undefined
  onGiveUp(): void
  readonly children: ReactNode
}

/** The fields of something that is made on the way to something else, with the buttons that add it or give it up. */
export function NewEntry({ label, hint, add, giveUp, onAdd, onGiveUp, children }: NewEntryProps) {
  const [told, tell] = useState('')
  const tryAdd = () => tell(onAdd() ?? '')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields adds, as in a form; forms cannot be nested.
    <div
      className="edit-object"
      onKeyDown={(press) => {
        const isEnter = press.key === 'Enter' && !press.nativeEvent.isComposing
        if (!isEnter || press.defaultPrevented || !(press.target instanceof HTMLInputElement)) return
        press.preventDefault()
        tryAdd()
      }}
    >
      <FieldGroup label={label} hint={hint} problems={[]}>
        {children}
        <div className="edit-line">
          <button type="button" className="button" onClick={tryAdd}>
            {add}
          </button>
          <button type="button" className="button" onClick={onGiveUp}>
            {giveUp}
          </button>
        </div>
        <p role="status" className="field-hint">
          {told}
        </p>
      </FieldGroup>
    </div>
  )
}
