import { type ReactNode, useRef, useState } from 'react'
import { FieldGroup } from './FieldGroup'
import type { FieldProblem } from './field-problem'
import { useFocusKey } from './use-focus-key'

/** What something new lacks still, at the field that has a key of the focus. */
export interface Lack {
  readonly key: string
  readonly text: string
}

interface NewEntryProps {
  readonly label: string
  readonly hint?: string | undefined
  /** What the buttons say. */
  readonly add: string
  readonly giveUp: string
  /** Without which it cannot be added: said, and gone to, as one tries to. */
  readonly lack: Lack | undefined
  onAdd(): void
  onGiveUp(): void
  /** Its fields, each with what is told at it. */
  children(problemsOf: (key: string) => readonly FieldProblem[]): ReactNode
}

/** The fields of something that is made on the way to something else, with the buttons that add it or give it up. */
export function NewEntry({ label, hint, add, giveUp, lack, onAdd, onGiveUp, children }: NewEntryProps) {
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const [isTried, setTried] = useState(false)
  const tryAdd = () => {
    if (!lack) return onAdd()
    setTried(true)
    focus(lack.key)
  }
  const problemsOf = (key: string): readonly FieldProblem[] =>
    isTried && lack?.key === key ? [{ tone: 'error', text: lack.text, help: '' }] : []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields adds, as in a form; forms cannot be nested.
    <div
      ref={root}
      className="edit-object"
      data-own-undo=""
      onKeyDown={(press) => {
        const isEnter = press.key === 'Enter' && !press.nativeEvent.isComposing
        if (!isEnter || press.defaultPrevented || !(press.target instanceof HTMLInputElement)) return
        press.preventDefault()
        tryAdd()
      }}
    >
      <FieldGroup label={label} hint={hint} problems={[]}>
        {children(problemsOf)}
        <div className="edit-line">
          <button type="button" className="button" data-main="true" onClick={tryAdd}>
            {add}
          </button>
          <button type="button" className="button" onClick={onGiveUp}>
            {giveUp}
          </button>
        </div>
      </FieldGroup>
    </div>
  )
}
