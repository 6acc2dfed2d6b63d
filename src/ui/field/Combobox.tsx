import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { type Choice, findChoices, namedChoice } from '../../domain/search/find-choices'
import type { FieldControl } from './Field'
import { isWindowLeft } from './is-window-left'
import './Combobox.css'

/** Choices that are listed at most; typing narrows them down. */
const MOST_LISTED = 50

interface ComboboxProps {
  readonly control: FieldControl
  readonly choices: readonly Choice[]
  /** What the field shows while nothing is typed. */
  readonly text: string
  readonly placeholder?: string
  /** Whether `text` was typed and is none of the choices: no file has it. */
  readonly isUntaken?: boolean
  /** What stands where nothing was found. */
  readonly notFound: string
  /** Finds choices for what is typed, where that is more than to look through their names. */
  find?(typed: string): readonly Choice[]
  /** What is shown of a choice, where that is more than its label and detail. */
  draw?(choice: Choice): ReactNode
  /** Words of a choice that takes what was typed as it is; undefined where that cannot be chosen. */
  typedChoice?(text: string): string | undefined
  onChoose(id: string): void
  /** What was typed and is none of the choices, as the field is left; undefined where that is given up. */
  onLeave(typed: string | undefined): void
}

/** A text field that finds choices by all their names (the combobox pattern of the ARIA Authoring Practices Guide). */
export function Combobox(props: ComboboxProps) {
  const { control, choices, text, placeholder, notFound, typedChoice, draw, onChoose, onLeave } = props
  const [query, setQuery] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const listId = `${control.id}-list`
  const typed = query?.trim() ?? ''
  const find = (typed !== '' && props.find) || ((words: string) => findChoices(choices, words, MOST_LISTED))
  const found = isOpen ? find(typed).slice(0, MOST_LISTED) : []
  const own = typed === '' || choices.some(({ id }) => id === typed) ? undefined : typedChoice?.(typed)
  const options: readonly Choice[] = own === undefined ? found : [...found, { id: typed, label: own }]

  const close = () => {
    setQuery(undefined)
    setOpen(false)
    setActive(-1)
  }
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    close()
    onLeave(undefined)
    onChoose(choice.id)
  }
  const leave = (blur: FocusEvent) => {
    const isAway = isWindowLeft(blur)
    const named = typed === '' ? undefined : namedChoice(choices, typed)
    if (!isAway && named && named.label !== text) return choose(named)
    if (!named && typed !== '') onLeave(typed)
    if (!isAway) close()
  }
  const point = (index: number) => {
    setOpen(true)
    setActive(index)
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = (key: KeyboardEvent) => {
    const count = options.length
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key]
    if (step !== undefined) {
      key.preventDefault()
      if (!isOpen) point(-1)
      else if (count > 0) point(active < 0 && step < 0 ? count - 1 : (active + step + count) % count)
    } else if (key.key === 'Enter' && isOpen) {
      key.preventDefault()
      choose(options[active < 0 && typed !== '' ? 0 : active])
    } else if (key.key === 'Escape' && (isOpen || query !== undefined || props.isUntaken)) {
      key.stopPropagation()
      close()
      onLeave(undefined)
    }
  }
  return (
    <div className="combobox">
      <input
        {...control}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        data-untaken={props.isUntaken || undefined}
        data-own-undo={(query !== undefined && query !== text) || undefined}
        value={query ?? text}
        onFocus={({ currentTarget }) => query === undefined && currentTarget.select()}
        onClick={() => setOpen(true)}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKey}
        onBlur={leave}
      />
      {isOpen && (
        <div className="combobox-pop">
          <div ref={list} id={listId} role="listbox" aria-label={placeholder ?? text}>
            {options.map((choice, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
              <div
                key={choice.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                tabIndex={-1}
                onMouseDown={(press) => press.preventDefault()}
                onClick={() => choose(choice)}
              >
                {draw?.(choice) ?? (
                  <>
                    <span dir="auto">{choice.label}</span>
                    {choice.detail && <span className="field-hint">{choice.detail}</span>}
                  </>
                )}
              </div>
            ))}
          </div>
          {options.length === 0 && <p className="field-hint">{notFound}</p>}
        </div>
      )}
    </div>
  )
}
