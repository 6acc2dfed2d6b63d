import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { isNeeded } from '../../domain/bibliography/check-draft'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { betterId, followingId, isMadeId } from '../../domain/edit/better-id'
import { itemPath, itemRange, itemValue, rangeAt, wholeValue } from '../../domain/edit/edited-file'
import type { ItemKind } from '../../domain/edit/item-kind'
import { itemTitle } from '../../domain/edit/item-title'
import type { MemberSet } from '../../domain/edit/leg-stops'
import { asObject, isJsonObject, type JsonObject, type JsonPath } from '../../domain/json/json-value'
import type { Calendar } from '../../domain/time/calendar-types'
import { memberInSentence } from '../../i18n/member-label'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { wordFormProblem } from '../../i18n/word-form-problem'
import { ItemForm } from '../../ui/edit/ItemForm'
import { ItemList } from '../../ui/edit/ItemList'
import { ClaimsEditor } from '../../ui/edit-claims/ClaimsEditor'
import type { AddParty } from '../../ui/edit-claims/NewPartyForm'
import { FeatureForm } from '../../ui/edit-form/FeatureForm'
import { excessForForm } from '../../ui/edit-form/TooMuchMember'
import { SourceItemForm } from '../../ui/edit-sources/SourceItemForm'
import { SourcesEditor } from '../../ui/edit-sources/SourcesEditor'
import { OF_EMPTY } from '../../ui/field/field-problems'
import type { EditProps } from '../edit-props'
import { AtlasFields } from './AtlasFields'
import type { EditSession, Selected } from './edit-session'
import { useFixes } from './use-problem-words'

interface FormViewProps {
  readonly session: EditSession
  readonly file: string
  readonly roles: ReadonlyMap<string, FileRole>
  readonly atlas: Atlas
  readonly locale: string
  readonly calendar: Calendar
  readonly mapHandle: EditProps['mapHandle']
  onShowText(range: { readonly from: number; readonly to: number }): void
  /** Leads to where lessons are edited. */
  onTeach(): void
  /** An item has another id from now on. */
  onRename(from: unknown, to: string): void
  /** Says what was done. */
  say(text: string): void
}

/** The form of the item that is chosen, or the items to choose from. */
export function FormView({ session, file: name, roles, onShowText, onTeach, say, ...props }: FormViewProps) {
  const words = useEditMessages()
  const file = useStore(session, (state) => state.editing.files.get(name))
  const selected = useStore(session, (state) => state.selected)
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const role = roles.get(name) ?? 'other'
  if (!file) return null
  const showText = () => onShowText({ from: 0, to: 0 })
  if (role === 'atlas') return <AtlasFields {...props} {...{ session, file: name }} onShowText={showText} />
  if (role === 'lesson')
    return (
      <div className="edit-empty">
        <p>{words.none.lesson}</p>
        <button type="button" className="button" onClick={onTeach}>
          {words.none.teach}
        </button>{' '}
        <button type="button" className="button" onClick={showText}>
          {words.none.showText}
        </button>
      </div>
    )
  if (selected?.file !== name)
    return (
      <ItemList
        key={name}
        file={file}
        role={role}
        categories={props.atlas.categories}
        locale={props.locale}
        onChoose={(index) => session.select({ file: name, index })}
        onShowText={showText}
      />
    )
  const value = itemValue(file, selected.index)
  const kind = itemKind(role, value)
  const title = itemTitle(value) || words.untitled
  const range = itemRange(file, selected.index)
  return (
    <ItemForm
      key={selected.index}
      kind={kind}
      title={title}
      isReadOnly={isElsewhere}
      onBack={() => session.select(undefined)}
      onShowText={() => range && onShowText({ from: range.from, to: range.from })}
      onRemove={() => {
        if (session.remove(name, [selected.index], { kind: 'remove', of: title }))
          say(words.form.removed(title))
      }}
      onCopy={
        isJsonObject(value)
          ? () => session.add(name, [copyOf(value, file.items.values)], { kind: 'add', of: title })
          : undefined
      }
    >
      {isJsonObject(value) ? (
        kind === 'source' && excessForForm(value) ? (
          <p className="edit-note">{words.form.tooMuch}</p>
        ) : kind === 'source' ? (
          <SourceItem {...{ session, selected, value, title, locale: props.locale }} />
        ) : (
          <ItemFields {...props} {...{ session, selected, kind, value, title, roles, onShowText }} />
        )
      ) : (
        <p className="edit-note">{words.form.broken}</p>
      )}
    </ItemForm>
  )
}

interface ItemFieldsProps
  extends Pick<
    FormViewProps,
    'session' | 'roles' | 'atlas' | 'locale' | 'calendar' | 'onShowText' | 'onRename'
  > {
  readonly selected: Selected
  readonly kind: Exclude<ItemKind, 'source'>
  readonly value: JsonObject
  readonly title: string
}

function ItemFields({
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
  onRename,
}: ItemFieldsProps) {
  const { file: name, index } = selected
  const changes = useEditChangesMessages()
  const file = useStore(session, (state) => state.editing.files.get(name))
  const all = useStore(session, (state) => state.problems.get(name))
  const fixesOf = useFixes(session, name)
  const isFollowing = useRef(false)
  if (!file) return null
  const path = itemPath(file, index)
  const problems = (all ?? []).filter((problem) => path.every((step, i) => problem.path[i] === step))
  const set = (sets: readonly { readonly path: JsonPath; readonly value: unknown }[], isTyping = false) => {
    const [first] = sets
    if (first === undefined) return
    const member = memberInSentence(first.path, kind, changes)
    const isRemoval = sets.every((each) => each.value === undefined)
    session.set(
      sets.map((each) => ({ file: name, path: [...path, ...each.path], value: each.value })),
      { kind: isRemoval ? 'remove-member' : 'set', member, of: title },
      isTyping ? `${name} ${index} ${sets.map((each) => each.path.join('/')).join(' ')}` : undefined,
    )
  }
  const onSet = (at: JsonPath, to: unknown, isTyping?: boolean) => set([{ path: at, value: to }], isTyping)
  const { files } = session.getState().editing
  const fileOf = (wanted: FileRole) => [...roles].find(([, role]) => role === wanted)?.[0]
  const places = fileOf('places')
  const onAddPlace =
    places === undefined
      ? undefined
      : (place: JsonObject, sets: readonly MemberSet[]) =>
          void session.set(
            sets.map((each) => ({ file: name, path: [...path, ...each.path], value: each.value })),
            { kind: 'add', of: itemTitle(place) },
            undefined,
            { file: places, items: [place] },
          )
  const sources = fileOf('sources')
  const onAddSource = (source: JsonObject) => {
    if (sources !== undefined)
      session.add(sources, [source], { kind: 'add-source', of: itemTitle(source) }, false)
  }
  const told = { feature: value, path, problems, wordProblem: wordFormProblem, fixesOf }
  const atlasFile = fileOf('atlas')
  const listed = atlasFile === undefined ? undefined : files.get(atlasFile)
  const parties = listed && asObject(wholeValue(listed)).parties
  const onAddParty: AddParty | undefined =
    listed && Array.isArray(parties)
      ? (party, at) =>
          void session.set(
            [
              { file: listed.name, path: ['parties', parties.length], value: party },
              { file: name, path: [...path, ...at], value: party.id },
            ],
            { kind: 'add', of: party.label },
          )
      : undefined
  const edit = { ...told, atlas, onSet, onSetMany: set, onAddSource, locale }
  const texts = [...files.values()].map(({ text }) => text)
  const taken = { has: (id: string) => file.items.values.some((item) => asObject(item).id === id) }
  /** While no file has the id and nothing refers to it, it follows what it is made of. */
  const follow = (at: JsonPath) => {
    const { opened, saved } = session.getState().editing
    const others = [...[...opened.values()].map(({ text }) => text), ...saved.values()]
    const isRelied = others.some((text) => text.includes(JSON.stringify(value.id)))
    const id = isRelied || !isFollowing.current ? undefined : followingId(value, taken, texts)
    if (id === undefined) return
    const run = `${name} ${index} ${at.join('/')}`
    if (
      session.set(
        [{ file: name, path: [...path, 'id'], value: id }],
        { kind: 'set', member: 'id', of: title },
        run,
      )
    )
      onRename(value.id, id)
  }
  const properties = value.properties as JsonObject | undefined
  return (
    <FeatureForm
      {...{ ...told, kind, atlas, onSet, locale, calendar }}
      betterId={betterId(value, taken, texts)}
      naming={{
        onBegin() {
          isFollowing.current = isMadeId(value)
        },
        onEnd: follow,
      }}
      onSetMany={set}
      {...(onAddPlace && { onAddPlace })}
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
  )
}

function SourceItem({
  session,
  selected: { file: name, index },
  value,
  title,
  locale,
}: Pick<ItemFieldsProps, 'session' | 'selected' | 'value' | 'title' | 'locale'>) {
  const changes = useEditChangesMessages()
  const file = useStore(session, (state) => state.editing.files.get(name))
  const problems = useStore(session, (state) => state.problems.get(name))
  const fixesOf = useFixes(session, name)
  const taken = useMemo(
    () =>
      new Set(
        (file?.items.values ?? []).flatMap((item, at) =>
          at !== index && isJsonObject(item) ? [String(item.id)] : [],
        ),
      ),
    [file, index],
  )
  if (!file) return null
  const path = itemPath(file, index)
  return (
    <SourceItemForm
      key={index}
      source={value}
      problems={(problems ?? [])
        .filter((problem) => path.every((step, i) => problem.path[i] === step))
        .filter(({ code, path: at }) => !(OF_EMPTY.has(code) && isNeeded(at)))
        .map((problem) => {
          const { message, help } = wordFormProblem(problem, 'source')
          return {
            tone: problem.severity === 'error' ? 'error' : 'hint',
            text: message,
            help,
            fixes: fixesOf(problem),
          }
        })}
      taken={taken}
      locale={locale}
      onChange={(source, field) =>
        session.set(
          [{ file: name, path, value: source }],
          { kind: 'set', member: memberInSentence([field], 'source', changes), of: title },
          `${name} ${index} ${field}`,
        )
      }
    />
  )
}

/** A copy with an id of its own. */
function copyOf(item: JsonObject, items: readonly unknown[]): JsonObject {
  if (typeof item.id !== 'string') return item
  const taken = new Set(items.map((each) => (isJsonObject(each) ? each.id : undefined)))
  let number = 2
  while (taken.has(`${item.id}-${number}`)) number++
  return { ...item, id: `${item.id}-${number}` }
}
