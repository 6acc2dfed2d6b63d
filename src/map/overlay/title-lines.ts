import { breakLines } from './label-layer'

/** Characters of a line of a title. */
const TITLE_LINE = 26

/** The beginning of a title in two lines, or of each of two titles in one. */
export function titleLines(name: string): readonly string[] {
  const titles = name.split(' · ')
  const [first = '', second, more] = titles.length > 1 ? titles : breakLines(name, TITLE_LINE)
  const lines = second === undefined ? [first] : [first, more === undefined ? second : `${second}…`]
  return lines.map((line) => (line.length > TITLE_LINE + 1 ? `${line.slice(0, TITLE_LINE)}…` : line))
}
