import { useStore } from 'zustand'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { cutMiddle } from '../../domain/edit/cut-middle'
import { itemValue } from '../../domain/edit/edited-file'
import { itemTitle } from '../../domain/edit/item-title'
import { memberInSentence } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { pathOfKey } from '../../ui/edit-form/form-props'
import { draftKey } from '../../ui/edit-form/untaken'
import type { EditSession } from './edit-session'
import type { FormPlace } from './form-place'
import { NOWHERE, type UntakenText } from './untaken-texts'

/** Letters of a text that are told. */
const TOLD = 60

const NONE: readonly UntakenText[] = []

/** Where something is typed that could not be taken. */
export interface UntakenPlace extends FormPlace {
  readonly file: string
  /** The key of what is begun there, if anything is. */
  readonly draft?: string | undefined
}

/**
 * What is typed in fields and in no file, as it is told before it would be forgotten, and where the first of it stands; undefined:
 * nothing is, or another tab has it, where it stays.
 */
export function useUntaken(
  session: EditSession,
  roles: ReadonlyMap<string, FileRole>,
): { readonly text: string; readonly first: UntakenPlace } | undefined {
  const words = useEditMessages()
  const changes = useEditChangesMessages()
  const untaken = useStore(session, (state) => (state.isElsewhere ? NONE : state.untaken))
  const files = useStore(session, (state) => state.editing.files)
  const draftOf = ({ file, index, field }: UntakenText) => `${file} ${index} ${field}`
  const drafts = new Set(untaken.filter(({ making }) => making).map(draftOf))
  // What was looked for and is begun as something new is told once.
  const isBegun = (each: UntakenText) =>
    (['place', 'category'] as const).some((making) =>
      drafts.has(draftOf({ ...each, field: draftKey(pathOfKey(each.field), making) })),
    )
  const told = untaken.filter((each) => each.making || !isBegun(each))
  const places = told.map(({ file: name, index: at, field, text, making, last }) => {
    const file = files.get(name)
    const item = last ?? (file && at !== undefined ? itemValue(file, at) : undefined)
    const kind = at === undefined ? 'atlas' : itemKind(roles.get(name) ?? 'other', item)
    const of = at === undefined ? undefined : itemTitle(item) || words.untitled
    const index = at === NOWHERE ? undefined : at
    const shown = cutMiddle(text, TOLD)
    if (making) {
      const place = { file: name, index, path: pathOfKey(field).slice(0, -1), draft: field }
      return { place, worded: words.untaken.begun(making, shown, of) }
    }
    const path = pathOfKey(field)
    const worded = words.untaken.place(memberInSentence(path, kind, changes), of, shown)
    return { place: { file: name, index, path }, worded }
  })
  const [first] = places
  return first && { text: words.untaken.text(places.map(({ worded }) => worded)), first: first.place }
}
