import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { textForm } from '../../domain/convert/text-form'
import { setAndAppend } from '../../domain/edit/edit-file'
import { type EditedFile, itemPath } from '../../domain/edit/edited-file'
import type { EditName } from '../../domain/edit/editing'
import { BROKEN } from '../../domain/edit/item-list'
import { itemTitle } from '../../domain/edit/item-title'
import { atItsPlaces, movedAlong, withPlaceSets } from '../../domain/edit/place-sets'
import { renameMember } from '../../domain/edit/rename-member'
import { isJsonObject, type JsonPath } from '../../domain/json/json-value'
import type { Problem } from '../../domain/problem'
import { looksLikeDate } from '../../domain/table/date-shape'
import type { RowShape } from '../../domain/table/member-count'
import type { CellSet } from '../../domain/table/plan-paste'
import { knownMembers, requiredMembers } from '../../domain/table/role-members'
import type { Calendar } from '../../domain/time/calendar-types'
import { clearDate } from '../../domain/time/clear-date'
import { memberInSentence } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { FeatureTable } from '../../ui/edit-table/FeatureTable'
import type { FeatureTableProps, PastedTable } from '../../ui/edit-table/table-props'
import { LatePart, lateCode } from '../LatePart'
import { AtlasHasNoRows } from './AtlasHasNoRows'
import { checkValues, type ValueAt } from './check-values'
import type { EditSession } from './edit-session'
import { tableChoices } from './table-choices'
import { tableLabel } from './table-label'
import { wordProblem } from './use-problem-words'
import { useRemoval } from './use-removal'
import { useTableState } from './use-table-state'

interface TableViewProps extends Partial<Pick<FeatureTableProps, 'revealed' | 'onRevealed'>> {
  readonly session: EditSession
  readonly file: string
  readonly role: FileRole
  readonly atlas: Atlas
  readonly locale: string
  readonly calendar: Calendar
  readonly roles: ReadonlyMap<string, FileRole>
  /** Opens the form of an item at a member. */
  onOpen(index: number, path: JsonPath): void
}

const convertPaste = lateCode(() => import('./ConvertPaste').then((module) => module.ConvertPaste))

const EDIT_KINDS = {
  cell: 'set',
  clear: 'set',
  paste: 'paste',
  bulk: 'bulk',
  remove: 'remove-member',
} as const

const NO_PROBLEMS: readonly Problem[] = []

/** All items of a file as a table. */
export function TableView(props: TableViewProps) {
  // Each file has a table of its own.
  return <FileTable key={props.file} {...props} />
}

function FileTable({ session, file: name, role, atlas, locale, calendar, ...props }: TableViewProps) {
  const { roles, onOpen } = props
  const words = useEditMessages()
  const changes = useEditChangesMessages()
  const items = useStore(session, (state) => state.editing.files.get(name)?.items)
  const problems = useStore(session, (state) => state.problems.get(name)) ?? NO_PROBLEMS
  const isChanging = useStore(session, (state) => state.isBusy)
  const selected = useStore(session, (state) => state.selected)
  const features = useMemo(
    () => (items?.values ?? []).map((value) => (value !== BROKEN && isJsonObject(value) ? value : undefined)),
    [items],
  )
  const choices = useMemo(() => tableChoices(role, atlas), [role, atlas])
  const readDate = useCallback(
    (text: string) =>
      looksLikeDate(text) ? text : clearDate(text, { extent: atlas.extent, locale, calendar }),
    [atlas.extent, locale, calendar],
  )
  const required = useMemo(() => requiredMembers(role), [role])
  const known = useMemo(() => knownMembers(role), [role])
  const labelOf = useCallback((member: string) => tableLabel(role, member), [role])
  const [state, onState] = useTableState(session, name)
  const onSelect = useCallback(
    (index: number | undefined) => session.select(index === undefined ? undefined : { file: name, index }),
    [session, name],
  )
  const positionOf = useCallback(
    (id: string, path: JsonPath) =>
      choices.has(path.join('.')) ? atlas.places.get(id)?.position : undefined,
    [choices, atlas.places],
  )
  const along = useCallback(
    (sets: readonly CellSet[]) => withPlaceSets(features, sets, positionOf),
    [features, positionOf],
  )
  const checkSets = useCallback<FeatureTableProps['checkSets']>(
    (sets, onFound) => {
      const file = session.getState().editing.files.get(name)
      return file ? checkValues(session, name, valuesOf(file, along(sets)), onFound) : () => {}
    },
    [session, name, along],
  )
  const movedBy = useCallback(
    (sets: readonly CellSet[]) => movedAlong(features, sets, positionOf),
    [features, positionOf],
  )
  const { remove, question } = useRemoval(session, name, role)
  const [pasted, setPasted] = useState<PastedTable>()
  const form = useStore(session, (state) => textForm(state.editing.files.get(name)?.text ?? ''))
  if (items?.path === undefined) {
    if (role === 'atlas') return <AtlasHasNoRows session={session} />
    const { lesson, textOnly } = words.none
    return <p className="edit-note">{role === 'lesson' ? lesson : textOnly[form]}</p>
  }
  const shape = items.path.length === 0 ? 'item' : 'feature'
  return (
    <>
      <FeatureTable
        {...{
          features,
          problems,
          wordProblem,
          choices,
          labelOf,
          locale,
          state,
          onState,
          onSelect,
          onOpen,
          checkSets,
          movedBy,
        }}
        onTable={setPasted}
        shape={shape}
        dates={datesOf(role, shape)}
        list={items.path}
        selected={selected?.file === name ? selected.index : undefined}
        onSet={(sets, { kind, column, count }, added, run) => {
          const path = sets[0]?.path ?? [column]
          const first = sets[0]?.index ?? -1
          const member = memberInSentence(path, itemKind(role, features[first]), changes)
          const of = sets.every(({ index }) => index === first) ? itemTitle(features[first]) : ''
          const edit: EditName =
            sets.length === 0
              ? { kind: 'add', count: added.length }
              : { kind: EDIT_KINDS[kind], member, count, ...(of && { of }) }
          // All that is typed while a cell is open is one edit, whatever pauses it has.
          const typing = run === undefined ? undefined : { field: run, time: 0 }
          const rows = added.map((row) => atItsPlaces(row, positionOf))
          session.change(name, (file) => setAndAppend(file, valuesOf(file, along(sets)), rows), edit, typing)
        }}
        onTakeBack={(run) => {
          const { entries, done } = session.getState().editing
          const before = entries.slice(0, done).findLastIndex(({ typing }) => typing?.field !== run) + 1
          if (before < done) session.goTo(before)
        }}
        revealed={props.revealed}
        onRevealed={props.onRevealed ?? (() => {})}
        {...{ required, known, isChanging, readDate }}
        onRename={(from, to, count) => {
          const holder = shape === 'feature' ? ['properties'] : []
          const edit: EditName = { kind: 'rename', member: from, of: to, count }
          session.change(name, (file) => renameMember(file, holder, from, to), edit)
        }}
        onRemove={(indices) => remove(indices, { kind: 'remove', count: indices.length })}
      />
      {question}
      {pasted && (
        <LatePart
          code={convertPaste}
          label={words.view.table}
          failure={words.loadFailed}
          onClose={() => setPasted(undefined)}
        >
          {(ConvertPaste) => (
            <ConvertPaste
              table={pasted}
              {...{ session, role, roles, atlas, locale }}
              file={name}
              ids={features.map((feature) => feature?.id)}
              onClose={() => setPasted(undefined)}
            />
          )}
        </LatePart>
      )}
    </>
  )
}

function datesOf(role: FileRole, shape: RowShape): FeatureTableProps['dates'] {
  if (role === 'events' || role === 'relocations') return 'own'
  return role === 'other' && shape === 'feature' ? 'foreign' : 'none'
}

function valuesOf(file: EditedFile, sets: readonly CellSet[]): readonly ValueAt[] {
  return sets.map(({ index, path, value }) => ({ path: [...itemPath(file, index), ...path], value }))
}
