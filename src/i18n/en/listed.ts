const LIST = new Intl.ListFormat('en-GB')

/** Names in a row, of more the last are counted. */
const MOST_NAMED = 5

/** Names as in a sentence. */
export function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names
  const rest =
    names.length > shown.length ? [`${(names.length - shown.length).toLocaleString('en-GB')} more`] : []
  return LIST.format([...shown, ...rest])
}

/** A name or another text as it stands, in a sentence. */
export function quoted(text: string): string {
  return `“${text}”`
}
