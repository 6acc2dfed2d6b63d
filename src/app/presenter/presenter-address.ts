import { OWN_KEYS } from '../../domain/view/view-keys'

const KEPT: ReadonlySet<string> = new Set(OWN_KEYS)

/** The address of a step of a lesson: of the class's window or, in a session, of the presenter's. */
export function stepAddress(lesson: string, step: number, session?: string): string {
  const url = new URL(location.href)
  const kept = [...url.searchParams].filter(([key]) => KEPT.has(key))
  const query: [string, string][] = [...kept, ['mode', 'teach'], ['lesson', lesson], ['step', String(step)]]
  if (session !== undefined) query.push(['presenter', session])
  url.search = new URLSearchParams(query).toString()
  url.hash = ''
  return url.href
}
