import type { ReactNode } from 'react'

/** A name in rows of a table that is asked about. */
export interface AskedName {
  readonly key: string
  /** What is told of it. */
  readonly told: string
  /** What the choice is called. */
  readonly label: string
  /** What it may mean, the first of them nothing; none: it is not asked. */
  readonly choices: readonly (readonly [id: string, label: string])[]
  readonly chosen: string
}

interface RowNamesProps {
  readonly heading: string
  readonly names: readonly AskedName[]
  /** What stands above the names. */
  readonly children?: ReactNode
  /** What is said of names that are too many to be asked about. */
  readonly more: string | undefined
  onChoose(key: string, id: string): void
}

/** What names in rows of a table mean: a row for each, with a choice. */
export function RowNames({ heading, names, children, more, onChoose }: RowNamesProps) {
  return (
    <section className="edit-convert-notes">
      <h3>{heading}</h3>
      {children}
      {names.length > 0 && (
        <ul className="edit-convert-columns">
          {names.map(({ key, told, label, choices, chosen }) => (
            <li key={key}>
              <p dir="auto">{told}</p>
              {choices.length > 0 && (
                <select
                  aria-label={label}
                  value={chosen}
                  onChange={({ target }) => onChoose(key, target.value)}
                >
                  {choices.map(([id, text]) => (
                    <option key={id} value={id}>
                      {text}
                    </option>
                  ))}
                </select>
              )}
            </li>
          ))}
        </ul>
      )}
      {more && <p>{more}</p>}
    </section>
  )
}
