import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import { addedEntries, type EntryList, entriesOf } from '../../domain/edit/atlas-entries'
import { betterId, isMadeId } from '../../domain/edit/better-id'
import { type EditedFile, itemPath, rangeAt } from '../../domain/edit/edited-file'
import type { FeatureItemKind } from '../../domain/edit/item-kind'
import { itemTitle } from '../../domain/edit/item-title'
import type { MemberSet } from '../../domain/edit/leg-stops'
import { namedCategory, namedParty } from '../../domain/edit/new-category'
import { type KnownOfPlace, newPlace } from '../../domain/edit/new-place'
import { setKind } from '../../domain/edit/set-kind'
import { renamed, timesReferred } from '../../domain/fix/renamed'
import { asObject, type JsonObject, type JsonPath } from '../../domain/json/json-value'
import { oncePerObject } from '../../domain/once-per-object'
import type { Calendar } from '../../domain/time/calendar-types'
import { memberInSentence } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { wordFormProblem } from '../../i18n/word-form-problem'
import { ClaimsEditor } from '../../ui/edit-claims/ClaimsEditor'
import type { AddParty } from '../../ui/edit-claims/NewPartyForm'
import { FeatureForm } from '../../ui/edit-form/FeatureForm'
import type { FeatureFormProps } from '../../ui/edit-form/form-props'
import { UntakenContext } from '../../ui/edit-form/untaken'
import { SourcesEditor } from '../../ui/edit-sources/SourcesEditor'
import type { EditSession, Selected } from './edit-session'
import { idOfName } from './id-of-name'
import { useUntakenTexts } from './untaken-texts'
import { useMovedPlace } from './use-moved-place'
import { useFixes } from './use-problem-words'
import { useTowns } from './use-towns'

interface ItemFieldsProps {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  readonly atlas: Atlas
  readonly locale: string
  readonly calendar: Calendar
  onShowText(range: { readonly from: number; readonly to: number }): void
  readonly selected: Selected
  readonly kind: FeatureItemKind
  readonly value: JsonObject
  readonly title: string
}

/** Characters of all files in which references are looked for as one enters a field: in more it would take too long. */
const MOST_FOLLOWED = 5_000_000

/** The form of a feature of a file that is edited. */
export function ItemFields({
  session,
  selected,
  kind,
  value,
  title,
  roles,
  atlas,
  locale,
  calendar,
  onShowText,
}: ItemFieldsProps) {
  const { file: name, index } = selected
  const changes = useEditChangesMessages()
  const file = useStore(session, (state) => state.editing.files.get(name))
  const all = useStore(session, (state) => state.problems.get(name))
  const fixesOf = useFixes(session, name)
  const moved = useMovedPlace(session, roles)
  const isFollowing = useRef(false)
  const untaken = useUntakenTexts(session, name, index)
  const towns = useTowns()
  if (!file) return null
  const path = itemPath(file, index)
  const problems = (all ?? []).filter((problem) => path.every((step, i) => problem.path[i] === step))
  const runOf = (sets: readonly { readonly path: JsonPath }[]) =>
    `${name} ${index} ${sets.map((each) => each.path.join('/')).join(' ')}`
  const set = (sets: readonly { readonly path: JsonPath; readonly value: unknown }[], isTyping = false) => {
    const [first] = sets
    if (first === undefined) return
    const member = memberInSentence(first.path, kind, changes)
    session.set(
      sets.map((each) => ({ file: name, path: [...path, ...each.path], value: each.value })),
      { kind: setKind(value, sets), member, of: title },
      isTyping ? runOf(sets) : undefined,
    )
  }
  const onSet = (at: JsonPath, to: unknown, isTyping?: boolean) => set([{ path: at, value: to }], isTyping)
  const { files } = session.getState().editing
  const fileOf = (wanted: FileRole) => [...roles].find(([, role]) => role === wanted)?.[0]
  const places = fileOf('places')
  const onAddPlace =
    places === undefined
      ? undefined
      : (known: KnownOfPlace, setsFor: (id: string) => readonly MemberSet[]) => {
          const place = newPlace(known, files.get(places)?.items.values ?? [])
          session.set(
            setsFor(String(place.id)).map((each) => ({
              ...{ file: name, path: [...path, ...each.path], value: each.value },
            })),
            { kind: 'add', of: known.name },
            undefined,
            { file: places, items: [place] },
          )
        }
  const sources = fileOf('sources')
  const onAddSource = (source: JsonObject) => {
    if (sources !== undefined)
      session.add(sources, [source], { kind: 'add-source', of: itemTitle(source) }, false)
  }
  const told = { feature: value, path, problems, wordProblem: wordFormProblem, fixesOf }
  const atlasFile = fileOf('atlas')
  const listed = atlasFile === undefined ? undefined : files.get(atlasFile)
  const [parties, categories] = [entriesOf(listed, 'parties'), entriesOf(listed, 'categories')]
  /** Lists an entry in the atlas and lets the item name it. */
  const list = (of: EntryList, entry: JsonObject, at: JsonPath) => {
    const sets = addedEntries(listed, of, [entry])
    const named = { file: name, path: [...path, ...at], value: entry.id }
    if (sets) session.set([...sets, named], { kind: 'add', of: String(entry.label) })
  }
  const onAddParty: AddParty | undefined =
    parties && ((named, at) => list('parties', namedParty(named, parties), at))
  const onAddCategory: FeatureFormProps['onAddCategory'] =
    categories && ((named, at) => list('categories', namedCategory(named, categories), at))
  const edit = { ...told, atlas, onSet, onSetMany: set, onAddSource, locale }
  const texts = [...files.values()].map(({ text }) => text)
  const isFollowed = kind !== 'other' && texts.reduce((sum, { length }) => sum + length, 0) <= MOST_FOLLOWED
  const taken = { has: (id: string) => file.items.values.some((item) => asObject(item).id === id) }
  /** While no file has the id and nothing refers to it, it follows what it is made of. */
  const follow = (at: JsonPath) => {
    const id = isFollowing.current ? idOfName(session, value, taken) : undefined
    if (id === undefined) return
    const run = `${name} ${index} ${at.join('/')}`
    session.set(
      [{ file: name, path: [...path, 'id'], value: id }],
      { kind: 'set', member: 'id', of: title },
      run,
    )
  }
  const properties = value.properties as JsonObject | undefined
  return (
    <UntakenContext value={untaken}>
      <FeatureForm
        {...{ ...told, kind, atlas, onSet, locale, calendar }}
        betterId={betterId(value, taken, texts)}
        {...(isFollowed && {
          references: {
            count: (id) =>
              [...files.values()].reduce(
                (sum, each) => sum + timesReferred(textOf(each), each.name, id, kind),
                0,
              ),
            isTaken: taken.has,
            change: (from, to) => {
              const texts = new Map([...files].map(([each, { text }]) => [each, text]))
              const { entries, done } = session.getState().editing
              const typing = entries[done - 1]?.typing
              // One edit with the id itself.
              const run = typing?.field === runOf([{ path: ['id'] }]) ? typing : undefined
              const edit = { kind: 'set', member: changes.references, of: title } as const
              session.apply(renamed(texts, from, to, kind), edit, run)
            },
          },
        })}
        naming={{
          onBegin() {
            isFollowing.current = isMadeId(value)
          },
          onEnd: follow,
        }}
        onSetMany={set}
        {...(onAddPlace && { onAddPlace })}
        {...(onAddCategory && { onAddCategory })}
        towns={towns}
        moved={moved}
        onShowText={(at) => {
          const range = rangeAt(file, [...path, ...at])
          if (range) onShowText({ from: range.from, to: range.from })
        }}
        parts={{
          claims: (part) => (
            <ClaimsEditor {...edit} {...{ onAddParty }} value={part.value} sources={properties?.sources} />
          ),
          sources: (part) => (
            <SourcesEditor {...edit} kind={kind} value={part.value} claims={properties?.claims} />
          ),
        }}
      />
    </UntakenContext>
  )
}

/** What stays the same as long as the file does, so that what it refers to is read but once. */
const textOf = oncePerObject(({ name, text }: EditedFile) => new Map([[name, text]]))
