import { type Ref, useId } from 'react'
import { LONGEST_VALUE } from '../../domain/view/url-view'
import { useChronicleMessages } from '../../i18n/use-chronicle-messages'
import { Icon } from '../marks/Icon'
import './SearchField.css'

interface SearchFieldProps {
  readonly query: string
  /** What is searched, where that is not what a list of an atlas searches. */
  readonly hint?: string | undefined
  onQueryChange(query: string): void
  /** Down from the field, or Enter. */
  onLeaveDown(): void
  readonly input: Ref<HTMLInputElement>
}

/** The search over the events. Escape empties it, Down goes on to the list. */
export function SearchField({ query, hint, onQueryChange, onLeaveDown, input }: SearchFieldProps) {
  const chronicle = useChronicleMessages()
  const id = useId()
  return (
    <search className="search-field">
      <label htmlFor={id}>
        <Icon name="search" />
        <span className="visually-hidden">{chronicle.search}</span>
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={LONGEST_VALUE}
        placeholder={hint ?? chronicle.searchHint}
        value={query}
        onChange={(change) => onQueryChange(change.currentTarget.value)}
        onKeyDown={(key) => {
          if (key.nativeEvent.isComposing) return
          if (key.key === 'ArrowDown' || key.key === 'Enter') {
            key.preventDefault()
            onLeaveDown()
          } else if (key.key === 'Escape' && query !== '') {
            key.preventDefault()
            onQueryChange('')
          }
        }}
      />
      {query !== '' && (
        <button type="button" aria-label={chronicle.clearSearch} onClick={() => onQueryChange('')}>
          <Icon name="close" size={12} />
        </button>
      )}
    </search>
  )
}
