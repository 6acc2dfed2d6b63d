import { useId } from 'react'
import type { Choice } from '../../domain/search/find-choices'

interface ValueFieldProps {
  readonly label: string
  readonly text: string
  /** The values to choose from, where not any will do. */
  readonly choices: readonly Choice[] | undefined
  onText(text: string): void
}

/** A value for many cells of one column, typed or chosen. */
export function ValueField({ label, text, choices, onText }: ValueFieldProps) {
  const id = useId()
  return (
    <label htmlFor={id}>
      {label}
      {choices ? (
        <select id={id} value={text} onChange={({ target }) => onText(target.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} value={text} dir="auto" onChange={({ target }) => onText(target.value)} />
      )}
    </label>
  )
}
