import { useRef } from 'react'
import type { Choice } from '../../domain/search/find-choices'
import { isWindowLeft } from '../field/is-window-left'
import { askedBy } from '../field/use-undo-keys'

/** Where to go from a cell that was edited: across with Tab, down with Enter. */
export interface CellStep {
  readonly across: number
  readonly down: number
}

interface CellEditorProps {
  readonly label: string
  readonly text: string
  /** Whether no file has the text as yet. */
  readonly isUntaken: boolean
  readonly choices: readonly Choice[] | undefined
  /** What was typed to find a choice. */
  readonly letters: string
  onType(text: string): void
  onSeek(letters: string): void
  onCommit(text: string, step: CellStep): void
  onCancel(): void
}

/** Letters that a cell of usual width shows at once. */
const FITS = 20
const STAY: CellStep = { across: 0, down: 0 }

/** The field in a cell that is edited: Enter and Tab take its text and go on, Escape leaves the cell as it was. */
export function CellEditor(props: CellEditorProps) {
  const { label, text, isUntaken, choices, letters, onType, onSeek, onCommit, onCancel } = props
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
    // The file has the text: it is undone there, in the history of all edits. Of a text that it has not the field undoes the typing.
    if (!isUntaken && askedBy(key)) return
    key.stopPropagation()
    if (key.nativeEvent.isComposing) return
    const sought = lettersAfter(key, letters)
    const back = key.shiftKey ? -1 : 1
    if (key.key === 'Escape') finish(onCancel)
    else if (key.key === 'Enter' && !key.altKey) finish(() => onCommit(text, { across: 0, down: back }))
    else if (key.key === 'Tab') finish(() => onCommit(text, { across: back, down: 0 }))
    else if (choices && sought !== undefined) onSeek(sought)
    else return
    key.preventDefault()
  }
  const common = {
    'aria-label': label,
    'data-own-undo': isUntaken || undefined,
    value: text,
    onKeyDown,
    onBlur: (blur: React.FocusEvent) => !isWindowLeft(blur) && finish(() => onCommit(text, STAY)),
    ref: focusAtEnd,
  }
  if (choices)
    return (
      <select {...common} onChange={({ target }) => onType(target.value)}>
        {!choices.some(({ id }) => id === text) && <option value={text}>{text}</option>}
        {text !== '' && <option value="" />}
        {choices.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    )
  return (
    <textarea
      {...common}
      rows={text.length > FITS ? 4 : 1}
      dir="auto"
      onChange={({ target }) => onType(target.value)}
    />
  )
}

/** Once, as the field opens: who comes back to the window finds the caret where it was. */
function focusAtEnd(field: HTMLTextAreaElement | HTMLSelectElement | null) {
  field?.focus({ preventScroll: true })
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
}

/**
 * The letters that a choice is sought by once a key was pressed; undefined where it is none of theirs. A list forgets its own
 * between two keys of a slow typist, and never has the one that opened it.
 */
function lettersAfter(key: React.KeyboardEvent, letters: string): string | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey) return undefined
  if (key.key === 'Backspace') return letters.slice(0, -1)
  // Before any letter, a space opens the list.
  return key.key.length === 1 && (key.key !== ' ' || letters !== '') ? letters + key.key : undefined
}
