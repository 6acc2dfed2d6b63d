/** The most layers that an address may name: each asks a server for tiles. */
const MOST = 4

/** Where an archive of map tiles is that an address names; undefined where it is none of http(s). */
export function contextSource(text: string, base: string): URL | undefined {
  const source = text !== '' && URL.canParse(text, base) ? new URL(text, base) : undefined
  return source && /^https?:$/.test(source.protocol) ? source : undefined
}

/** The archives that an address names, each once, as they are written there, and what of these values is not shown. */
export function contextSources(
  texts: readonly string[],
  base: string,
): { readonly sources: ReadonlyMap<string, URL>; readonly refused: readonly string[] } {
  const sources = new Map<string, URL>()
  const known = new Set<string>()
  const refused: string[] = []
  for (const text of texts) {
    const source = contextSource(text, base)
    if (source === undefined || (known.size >= MOST && !known.has(source.href))) {
      if (text !== '') refused.push(text)
    } else if (!known.has(source.href)) {
      known.add(source.href)
      sources.set(text, source)
    }
  }
  return { sources, refused }
}
