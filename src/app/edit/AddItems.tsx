import { useState } from 'react'
import { useStore } from 'zustand'
import type { FileRole } from '../../domain/check/file-roles'
import { ENTRY_LISTS, entriesOf } from '../../domain/edit/atlas-entries'
import { wholeValue } from '../../domain/edit/edited-file'
import type { FeatureItemKind, ItemKind } from '../../domain/edit/item-kind'
import { isJsonObject, type JsonPath } from '../../domain/json/json-value'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useMessages } from '../../i18n/use-messages'
import { ADD_FOCUS, AddMenu } from '../../ui/edit/AddMenu'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import { draftKey, useGoal } from '../../ui/edit-form/untaken'
import { AddSource } from './AddSource'
import { addEntry } from './add-entry'
import { takesLessons } from './add-lesson'
import type { EditSession } from './edit-session'

interface AddItemsProps {
  readonly session: EditSession
  readonly file: string
  readonly role: FileRole
  readonly locale: string
  /** What can be added, and to which file each. */
  readonly takes: ReadonlyMap<ItemKind, string>
  onPlace(kind: FeatureItemKind): void
  onByPlace(kind: FeatureItemKind): void
  onPlain(kind: FeatureItemKind): void
  /** A new entry of a list of the file, whose name stands at a path. */
  onEntry(path: JsonPath): void
  /** Another file is the one that is added to. */
  onFile(name: string): void
  /** A lesson is begun, which is made under Teach. */
  onTeach(): void
  /** Something was added, or chosen in place of it, and is to be seen. */
  onShow(): void
  /** Brings the focus to a part of the editor. */
  onFocus(key: string): void
}

/** What can be added while a file is shown, and the dialog for sources. */
export function AddItems({
  session,
  file: name,
  role,
  locale,
  takes,
  onPlain,
  onShow,
  ...on
}: AddItemsProps) {
  const files = useStore(session, (state) => state.editing.files)
  const words = useEditMessages()
  const { app } = useMessages()
  const file = files.get(name)
  const isListing = role === 'atlas' && file !== undefined && isJsonObject(wholeValue(file))
  const lists = (isListing ? ENTRY_LISTS : []).map(
    (list) => [list, entriesOf(file, list) !== undefined] as const,
  )
  const [isSource, setSource] = useState(false)
  useGoal(({ draft }) => {
    if (draft === draftKey([], 'source')) setSource(true)
  })
  const [isMakerLost, setMakerLost] = useState(false)
  const beginLesson = () =>
    import('../teach/open-in-maker').then(
      ({ beginInMaker }) => beginInMaker().then(on.onTeach),
      () => setMakerLost(true),
    )
  return (
    <>
      <AddMenu
        lists={new Map(lists)}
        kinds={[...takes.keys()]}
        onPlace={on.onPlace}
        onByPlace={on.onByPlace}
        onPlain={(kind) => {
          if (kind !== 'source') return onPlain(kind)
          on.onFile(takes.get(kind) ?? name)
          setSource(true)
        }}
        onEntry={(list) => {
          const path = addEntry(session, name, list, words)
          if (path) on.onEntry(path)
        }}
        onLesson={takesLessons(files) ? () => void beginLesson() : undefined}
      />
      {isMakerLost && (
        <EditQuestion
          title={words.add.noMaker}
          close={words.dismiss}
          answers={[{ label: app.failed.retry, act: () => void beginLesson() }]}
          onClose={() => {
            setMakerLost(false)
            on.onFocus(ADD_FOCUS)
          }}
        >
          <p>{words.add.noMakerNote}</p>
        </EditQuestion>
      )}
      {role === 'sources' && (
        <AddSource
          key={name}
          {...{ session, file: name, locale }}
          isOpen={isSource}
          onClose={(isChosen) => {
            setSource(false)
            if (isChosen) onShow()
            on.onFocus(isChosen ? 'title' : ADD_FOCUS)
          }}
        />
      )}
    </>
  )
}
