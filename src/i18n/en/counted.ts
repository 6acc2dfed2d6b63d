/** So many things of a kind, in words where it is one or not known how many. */
export function counted(count: number | undefined, one: string, many: string): string {
  return count === undefined || count === 1 ? one : `${count.toLocaleString('en-GB')} ${many}`
}
