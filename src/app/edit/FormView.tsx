import { useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { itemRange, itemValue } from '../../domain/edit/edited-file'
import { itemTitle } from '../../domain/edit/item-title'
import { isJsonObject, type JsonObject, type JsonPath } from '../../domain/json/json-value'
import type { Calendar } from '../../domain/time/calendar-types'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { ItemForm } from '../../ui/edit/ItemForm'
import { ItemList } from '../../ui/edit/ItemList'
import { excessForForm } from '../../ui/edit-form/TooMuchMember'
import type { AtlasStore } from '../atlas-store'
import type { EditProps } from '../edit-props'
import { AtlasFields } from './AtlasFields'
import type { EditSession } from './edit-session'
import { ItemFields } from './ItemFields'
import { LessonFile } from './LessonFile'
import { SourceItem } from './SourceItem'
import { useRemoval } from './use-removal'

interface FormViewProps {
  readonly session: EditSession
  readonly file: string
  readonly roles: ReadonlyMap<string, FileRole>
  readonly atlas: Atlas
  readonly store: AtlasStore
  readonly locale: string
  readonly calendar: Calendar
  readonly mapHandle: EditProps['mapHandle']
  /** What was gone to last, within what the form is of. */
  readonly aim: JsonPath
  onShowText(range: { readonly from: number; readonly to: number }): void
  /** Says what was done. */
  say(text: string): void
}

/** The form of the item that is chosen, or the items to choose from. */
export function FormView({ session, file: name, roles, store, onShowText, say, ...props }: FormViewProps) {
  const words = useEditMessages()
  const file = useStore(session, (state) => state.editing.files.get(name))
  const selected = useStore(session, (state) => state.selected)
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const movedTexts = useStore(session, (state) => state.movedTexts)
  const role = roles.get(name) ?? 'other'
  const removal = useRemoval(session, name, role, ({ of = '' }) => say(words.form.removed(of)))
  const [left, setLeft] = useState(selected)
  if (selected && selected !== left) setLeft(selected)
  const [sought, setSought] = useState({ file: name, query: '' })
  if (!file) return null
  const showText = () => onShowText({ from: 0, to: 0 })
  // Fields look but once for what was left in them: what another tab has typed, or what has moved, is shown by new ones.
  const shown = `${name} ${isElsewhere} ${movedTexts}`
  if (role === 'atlas')
    return <AtlasFields key={shown} {...props} {...{ session, file: name }} onShowText={showText} />
  if (role === 'lesson') return <LessonFile {...{ session, file, store, say }} onShowText={showText} />
  if (selected?.file !== name)
    return (
      <ItemList
        key={name}
        file={file}
        role={role}
        categories={props.atlas.categories}
        locale={props.locale}
        from={left?.file === name ? left.index : undefined}
        query={sought.file === name ? sought.query : ''}
        onSearch={(query) => setSought({ file: name, query })}
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
      key={`${shown} ${selected.index}`}
      kind={kind}
      title={title}
      isReadOnly={isElsewhere}
      onBack={() => session.select(undefined)}
      onShowText={() => range && onShowText({ from: range.from, to: range.from })}
      onRemove={() => removal.remove([selected.index], { kind: 'remove', of: title })}
      onCopy={
        isJsonObject(value)
          ? () => session.add(name, [copyOf(value, file.items.values)], { kind: 'add', of: title })
          : undefined
      }
    >
      {removal.question}
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

/** A copy with an id of its own. */
function copyOf(item: JsonObject, items: readonly unknown[]): JsonObject {
  if (typeof item.id !== 'string') return item
  const taken = new Set(items.map((each) => (isJsonObject(each) ? each.id : undefined)))
  let number = 2
  while (taken.has(`${item.id}-${number}`)) number++
  return { ...item, id: `${item.id}-${number}` }
}
