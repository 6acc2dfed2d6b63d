import type { Atlas } from '../../domain/atlas/atlas'
import { lessonIdOf } from '../../domain/check/check-lessons'
import { type FileRole, fileRoles } from '../../domain/check/file-roles'
import { createEditedAtlas, type EditedParts } from '../../domain/edit/edited-atlas'
import { itemValue, wholeValue } from '../../domain/edit/edited-file'
import { changedFiles, type Editing } from '../../domain/edit/editing'
import { itemId } from '../../domain/edit/item-id'
import { BROKEN, type ItemList } from '../../domain/edit/item-list'
import { asObject } from '../../domain/json/json-value'
import { oncePerObject } from '../../domain/once-per-object'
import { localDay } from '../../domain/time/local-day'
import { edit as words } from '../../i18n/en/edit'
import { inSlices } from '../../ui/edit/in-slices'
import { type Edited, edited } from '../edited'
import { keepLesson, showLesson, takesLessons } from './add-lesson'
import type { EditSession, Selected } from './edit-session'

/** Events that the page draws: of more, each edit would hold it up for longer than one notices. */
export const MOST_SHOWN = 10_000

/** Items in all files from which on the page is drawn anew only once typing rests. */
const MANY = 2000
const REST = 400

const sessions = new WeakMap<Atlas, EditSession>()

/** Whether a page that shows an atlas is that of the files: until it has been drawn, the page is about to begin anew with them. */
export function isDrawn(session: EditSession, atlas: Atlas): boolean {
  return sessions.has(atlas) ? sessions.get(atlas) === session : session.source.kind === 'dataset'
}

/**
 * Shows the files on the map and everywhere else in the page, as they stand now and after each edit; the returned function
 * ends that.
 */
export function showEdited(session: EditSession): () => void {
  const { kind, name } = session.source
  const of = kind === 'dataset' || kind === 'address' ? kind : 'local'
  const key = kind === 'dataset' ? undefined : session.id
  const read = createEditedAtlas(localDay(new Date()))
  let timer: ReturnType<typeof setTimeout> | undefined
  let giveUp = () => {}
  const keep: NonNullable<Edited['keepLesson']> = (lesson, id) => keepLesson(session, lesson, id)
  const ofLessons = { keepLesson: keep, showLesson: (id: string) => showLesson(session, id) }
  const show = () => {
    const { editing, selected } = session.getState()
    const parts = partsOf(editing, fileRoles(editing.files))
    const texts = { title: name, untitled: words.untitled, category: words.oneCategory }
    giveUp()
    const written = selected && idOf(editing, selected)
    giveUp = inSlices(read({ ...parts, events: firstOf(parts.events) }, texts, written), (read) => {
      const isChanged = changedFiles(editing).length > 0
      const atlas = isChanged && of === 'dataset' ? asChanged(read) : read
      sessions.set(atlas, session)
      const called = parts.atlas !== undefined ? atlas.title : name
      const { shown } = edited.getState()
      const lessons = lessonTexts(editing, shown?.lessons)
      const isAtlas = takesLessons(editing.files)
      if (shown?.atlas !== atlas || shown.isChanged !== isChanged || shown.lessons !== lessons)
        edited.setState({
          shown: { key, of, name: called, isChanged, atlas, lessons, ...(isAtlas && ofLessons) },
        })
    })
  }
  const unsubscribe = session.subscribe(({ editing, selected }, last) => {
    if (editing === last.editing && selected === last.selected) return
    clearTimeout(timer)
    timer = setTimeout(show, countItems(editing) > MANY ? REST : 0)
  })
  show()
  return () => {
    unsubscribe()
    clearTimeout(timer)
    giveUp()
    edited.setState({ shown: undefined })
  }
}

/** The texts of lessons by their ids; the very same map as `last` where no text is another. */
function lessonTexts({ files }: Editing, last: Edited['lessons'] | undefined): Edited['lessons'] {
  const lessons = new Map<string, string>()
  for (const file of files.values()) {
    const id = lessonIdOf(file)
    if (id !== undefined) lessons.set(id, file.text)
  }
  const isSame = last?.size === lessons.size && [...lessons].every(([id, text]) => last.get(id) === text)
  return isSame && last ? last : lessons
}

/** The id by which the page knows an item. */
function idOf({ files }: Editing, { file, index }: Selected): string {
  const edited = files.get(file)
  const { id } = asObject(edited && itemValue(edited, index))
  return itemId(id) ?? `#${index}`
}

/** How many events the files have. */
export function countEvents(editing: Editing, roles: ReadonlyMap<string, FileRole>): number {
  return partsOf(editing, roles).events.length
}

/** What is cited, exported or printed of it must not pass for what is published. */
const asChanged = oncePerObject(
  (atlas: Atlas): Atlas => ({ ...atlas, version: words.changedVersion(atlas.version) }),
)

const firstOf = oncePerObject((list: readonly unknown[]) =>
  list.length > MOST_SHOWN ? list.slice(0, MOST_SHOWN) : list,
)

/** Items that can be read; the very list where all can. */
const readable = oncePerObject(({ values }: ItemList): readonly unknown[] =>
  values.includes(BROKEN) ? values.filter((value) => value !== BROKEN) : values,
)

const NOTHING: readonly unknown[] = []

function countItems({ files }: Editing): number {
  return [...files.values()].reduce((sum, { items }) => sum + items.starts.length, 0)
}

function partsOf({ files }: Editing, roles: ReadonlyMap<string, FileRole>): EditedParts {
  const fileOf = (...wanted: FileRole[]) =>
    [...files.values()].find(({ name }) => wanted.includes(roles.get(name) ?? 'other'))
  const itemsOf = (...wanted: FileRole[]) => {
    const file = fileOf(...wanted)
    return file ? readable(file.items) : NOTHING
  }
  const atlas = fileOf('atlas')
  return {
    atlas: atlas && wholeValue(atlas),
    events: atlas ? itemsOf('events') : itemsOf('events', 'other'),
    relocations: itemsOf('relocations'),
    places: itemsOf('places'),
    sources: itemsOf('sources'),
  }
}
