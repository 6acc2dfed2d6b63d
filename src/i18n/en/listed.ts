const LIST = new Intl.ListFormat('en-GB')

/** Names in a row, of more the last are counted. */
export const MOST_NAMED = 5

/** Names as in a sentence. */
export function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names
  const rest = names.length > shown.length ? [`${names.length - shown.length} more`] : []
  return LIST.format([...shown, ...rest])
}
