import { useRef, useState } from 'react'
import type { Choice } from './table-props'

interface CellEditorProps {
  readonly label: string
  readonly text: string
  readonly choices: readonly Choice[] | undefined
  /** `step` is where to go then: across with Tab, down with Enter. */
  onCommit(text: string, step: { readonly across: number; readonly down: number }): void
  onCancel(): void
}

/** Letters that a cell of usual width shows at once. */
const FITS = 20
const STAY = { across: 0, down: 0 }

/** The field in a cell that is edited: Enter and Tab take its text, Escape leaves the cell as it was. */
export function CellEditor({ label, text, choices, onCommit, onCancel }: CellEditorProps) {
  const [draft, setDraft] = useState(text)
  const isOver = useRef(false)
  const finish = (end: () => void) => {
    if (isOver.current) return
    isOver.current = true
    end()
  }
  const onKeyDown = (key: React.KeyboardEvent) => {
    const isSave = (key.ctrlKey || key.metaKey) && !key.altKey && key.key.toLowerCase() === 's'
    // What saves the file takes what is typed first.
    if (isSave) return
    key.stopPropagation()
    if (key.nativeEvent.isComposing) return
    const back = key.shiftKey ? -1 : 1
    if (key.key === 'Escape') finish(onCancel)
    else if (key.key === 'Enter' && !key.altKey) finish(() => onCommit(draft, { across: 0, down: back }))
    else if (key.key === 'Tab') finish(() => onCommit(draft, { across: back, down: 0 }))
    else return
    key.preventDefault()
  }
  const common = {
    'aria-label': label,
    value: draft,
    onKeyDown,
    onBlur: () => finish(() => onCommit(draft, STAY)),
    ref: (field: HTMLElement | null) => field?.focus({ preventScroll: true }),
  }
  if (choices)
    return (
      <select {...common} onChange={({ target }) => setDraft(target.value)}>
        {!choices.some(({ value }) => value === draft) && <option value={draft}>{draft}</option>}
        {draft !== '' && <option value="" />}
        {choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )
  return (
    <textarea
      {...common}
      rows={draft.length > FITS ? 4 : 1}
      dir="auto"
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onChange={({ target }) => setDraft(target.value)}
    />
  )
}
