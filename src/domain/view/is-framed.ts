/** Whether the terms of an address are those of a page in a frame of another; any other value is none that views know. */
export function isFramed(terms: { get(key: string): string | null }): boolean {
  return terms.get('embed') === '1'
}
