import { useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Source } from '../../domain/atlas/source-schema'
import { citedSource } from '../../domain/bibliography/cited-source'
import { asObject } from '../../domain/json/json-value'
import { UntakenContext, useKeptDraft } from '../../ui/edit-form/untaken'
import { NewSource, sourceText } from '../../ui/edit-sources/NewSource'
import type { EditSession } from './edit-session'
import { useUntakenTexts } from './untaken-texts'

interface AddSourceProps {
  readonly session: EditSession
  /** The bibliography that it goes to. */
  readonly file: string
  readonly isOpen: boolean
  readonly locale: string
  /** Closed; `isChosen`: a source that was added, or was there already, is chosen. */
  onClose(isChosen: boolean): void
}

/** New sources of a bibliography, by the dialog that events have for theirs; what was begun in it stays with its file. */
export function AddSource({ isOpen, ...dialog }: AddSourceProps) {
  const untaken = useUntakenTexts(dialog.session, dialog.file)
  if (!isOpen) return null
  return (
    <UntakenContext value={untaken}>
      <Dialog {...dialog} />
    </UntakenContext>
  )
}

function Dialog({ session, file: name, locale, onClose }: Omit<AddSourceProps, 'isOpen'>) {
  const [left, changeLeft] = useKeptDraft([], 'source', sourceText, () => {})
  const values = useStore(session, (state) => state.editing.files.get(name)?.items.values)
  const ids = useMemo(() => (values ?? []).map((value) => asObject(value).id), [values])
  const sources = useMemo(() => {
    const cited = (values ?? []).flatMap((value): (readonly [string, Source])[] => {
      const source = citedSource(asObject(value))
      const { id } = asObject(value)
      return source && typeof id === 'string' ? [[id, { ...source, id }]] : []
    })
    return new Map(cited)
  }, [values])
  const isChosen = useRef(false)
  return (
    <NewSource
      {...{ sources, locale, left }}
      taken={{ has: (id) => ids.includes(id) }}
      onUse={(id) => {
        session.select({ file: name, index: ids.indexOf(id) })
        isChosen.current = true
      }}
      onAdd={(source, _id, title) => {
        session.add(name, [source], { kind: 'add-source', of: title }, true)
        isChosen.current = true
      }}
      onBegin={(next) => changeLeft(() => next)}
      onClose={() => onClose(isChosen.current)}
    />
  )
}
