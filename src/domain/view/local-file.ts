import { withoutOddCharacters } from '../odd-characters'

/** A file of somebody's computer, as the address of a page names it: no other browser has it. */
export interface LocalFile {
  /** Of what it is and holds (`collection/file-id.ts`); '' where an address does not tell. */
  readonly id: string
  readonly name: string
}

/** Characters of a name that are told. */
const LONGEST_NAME = 200

/** The value of `file` in an address: "2ks-1x9ab3/towns.geojson". */
export function formatLocalFile({ id, name }: LocalFile): string {
  return `${id}/${name.slice(0, LONGEST_NAME)}`
}

/** Reads the value of `file`, whatever it is: what has no id is a name. The name is plain text in one line. */
export function parseLocalFile(value: string): LocalFile {
  const [, id = '', rest = value] = /^([0-9a-z]{1,12}-[0-9a-z]{1,12})\/(.*)$/s.exec(value) ?? []
  return { id, name: withoutOddCharacters(rest).slice(0, LONGEST_NAME) }
}
