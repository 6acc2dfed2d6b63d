/** What is the reader's own, whatever is shown. */
const OWN_KEYS: ReadonlySet<string> = new Set(['theme', 'cal', 'lang'])

/** The address of a step of a lesson: of the class's window or, in a session, of the presenter's. */
export function stepAddress(lesson: string, step: number, session?: string): string {
  const url = new URL(location.href)
  const kept = [...url.searchParams].filter(([key]) => OWN_KEYS.has(key))
  const query: [string, string][] = [...kept, ['mode', 'teach'], ['lesson', lesson], ['step', String(step)]]
  if (session !== undefined) query.push(['presenter', session])
  url.search = new URLSearchParams(query).toString()
  url.hash = ''
  return url.href
}
