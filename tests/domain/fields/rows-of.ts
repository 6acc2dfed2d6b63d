import type { Rows } from './shown-dates'

/** The rows of a table with commas and no quotes, of all its columns or of some. */
export function rowsOf(text: string, ...names: readonly string[]): Rows {
  const [head = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  const isWanted = (name: string) => names.length === 0 || names.includes(name)
  return rows.map((cells) =>
    Object.fromEntries(head.flatMap((name, at) => (isWanted(name) ? [[name, cells[at] ?? '']] : []))),
  )
}
