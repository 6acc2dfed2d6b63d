import { useId } from 'react'

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly options: readonly {
    readonly value: T
    readonly label: string
    readonly note?: string | undefined
  }[]
  readonly value: T
  readonly disabled?: boolean
  onChange(value: T): void
}

/** One of a few, as a group of radio buttons. */
export function Choice<T extends string>({ legend, options, value, disabled, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="export-choice" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.note && <small>{option.note}</small>}
        </label>
      ))}
    </fieldset>
  )
}
