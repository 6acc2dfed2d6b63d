import { isId } from '../domain/atlas/member-schemas'

/** The session whose presenter's window the query of an address asks for; without the form of a lesson's id there is none. */
export function presenterSession(search: string): string | undefined {
  const query = new URLSearchParams(search)
  return (isId(query.get('lesson') ?? '') && query.get('presenter')) || undefined
}
