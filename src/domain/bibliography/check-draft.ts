import { isId } from '../atlas/member-schemas'
import type { JsonPath } from '../json/json-value'
import { safeLink } from '../link/safe-link'
import type { DraftField, SourceDraft } from './source-draft'
import { typedParts } from './typed-parts'

export interface DraftProblem {
  readonly field: DraftField
  readonly code: 'missing' | 'id-form' | 'id-taken' | 'date' | 'link'
}

const NEEDED: readonly DraftField[] = ['title', 'type', 'perspective', 'readAs', 'id']

/** Whether the form asks for a member of a source by itself where that is missing or empty. */
export function isNeeded(path: JsonPath): boolean {
  const name = path.at(-1)
  return name === 'custom' || NEEDED.some((needed) => needed === name)
}

/** What keeps a source from being added, in the order of the form; `taken` are the ids of the atlas. */
export function checkDraft(
  { texts }: SourceDraft,
  taken: { has(id: string): boolean },
  locale: string,
): readonly DraftProblem[] {
  const id = texts.id.trim()
  const isDate = (text: string) => text.trim() === '' || typedParts(text, locale) !== undefined
  const problems: readonly (DraftProblem | false)[] = [
    ...NEEDED.map((field) => texts[field].trim() === '' && { field, code: 'missing' as const }),
    !isDate(texts.issued) && { field: 'issued', code: 'date' },
    !isDate(texts.accessed) && { field: 'accessed', code: 'date' },
    texts.URL.trim() !== '' && !safeLink(texts.URL) && { field: 'URL', code: 'link' },
    id !== '' && !isId(id) && { field: 'id', code: 'id-form' },
    taken.has(id) && { field: 'id', code: 'id-taken' },
  ]
  return problems.filter((problem) => problem !== false)
}
