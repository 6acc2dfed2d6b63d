interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: ReadonlySet<T>
  onChange(chosen: ReadonlySet<T>): void
}

/** Any of a few, as a group of checkboxes. */
export function Choices<T extends string>({ legend, options, chosen, onChange }: ChoicesProps<T>) {
  return (
    <fieldset className="export-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.has(value)}
            onChange={({ target }) => {
              const others = [...chosen].filter((each) => each !== value)
              onChange(new Set(target.checked ? [...others, value] : others))
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
