import type { ReactNode } from 'react'

/** A name in rows of a table that is asked about. */
export interface AskedName {
  readonly name: string
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
  /** Said of so many names that are too many to be asked about. */
  more(count: number): string
  onChoose(name: string, id: string): void
}

/** Names that are asked about at most. */
const MOST_NAMES = 50

/** What names in rows of a table mean: a row for each, with a choice. */
export function RowNames({ heading, names, children, more, onChoose }: RowNamesProps) {
  return (
    <section className="edit-convert-notes">
      <h3>{heading}</h3>
      {children}
      {names.length > 0 && (
        <ul className="edit-convert-columns">
          {names.slice(0, MOST_NAMES).map(({ name, told, label, choices, chosen }) => (
            <li key={name}>
              <p dir="auto">{told}</p>
              {choices.length > 0 && (
                <select
                  aria-label={label}
                  value={chosen}
                  onChange={({ target }) => onChoose(name, target.value)}
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
      {names.length > MOST_NAMES && <p>{more(names.length - MOST_NAMES)}</p>}
    </section>
  )
}
