import { useState } from 'react'
import { useStore } from 'zustand'
import type { FileRole } from '../../domain/check/file-roles'
import type { FeatureItemKind } from '../../domain/edit/item-kind'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useMessages } from '../../i18n/use-messages'
import { ADD_FOCUS, AddMenu } from '../../ui/edit/AddMenu'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import { AddSource } from './AddSource'
import { takesLessons } from './add-lesson'
import type { EditSession } from './edit-session'
import { kindsToAdd } from './kinds-to-add'

interface AddItemsProps {
  readonly session: EditSession
  readonly file: string
  readonly role: FileRole
  readonly locale: string
  onPlace(kind: FeatureItemKind): void
  onByPlace(kind: FeatureItemKind): void
  onPlain(kind: FeatureItemKind): void
  /** A lesson is begun, which is made under Teach. */
  onTeach(): void
  /** Something was added, or chosen in place of it, and is to be seen. */
  onShow(): void
  /** Brings the focus to a part of the editor. */
  onFocus(key: string): void
}

/** What can be added to the file that is shown, and the dialog for sources. */
export function AddItems({ session, file: name, role, locale, onPlain, onShow, ...on }: AddItemsProps) {
  const files = useStore(session, (state) => state.editing.files)
  const words = useEditMessages()
  const { app } = useMessages()
  const [isSource, setSource] = useState(false)
  const [isMakerLost, setMakerLost] = useState(false)
  const beginLesson = () =>
    import('../teach/open-in-maker').then(
      ({ beginInMaker }) => beginInMaker().then(on.onTeach),
      () => setMakerLost(true),
    )
  return (
    <>
      <AddMenu
        kinds={files.get(name)?.items.path ? kindsToAdd(role) : []}
        onPlace={on.onPlace}
        onByPlace={on.onByPlace}
        onPlain={(kind) => (kind === 'source' ? setSource(true) : onPlain(kind))}
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
