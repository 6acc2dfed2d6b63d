import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Source } from '../../domain/atlas/source-schema'
import { citedSource } from '../../domain/bibliography/cited-source'
import { asObject } from '../../domain/json/json-value'
import { isBegun, type LeftSource, NewSource } from '../../ui/edit-sources/NewSource'
import { useAskBeforeLeaving } from '../../ui/field/use-ask-before-leaving'
import type { EditSession } from './edit-session'

interface AddSourceProps {
  readonly session: EditSession
  /** The bibliography that it goes to. */
  readonly file: string
  readonly isOpen: boolean
  readonly locale: string
  /** Closed; `isChosen`: a source that was added, or was there already, is chosen. */
  onClose(isChosen: boolean): void
}

/** New sources of a bibliography, by the dialog that events have for theirs; what was begun in it stays. */
export function AddSource({ session, file: name, isOpen, locale, onClose }: AddSourceProps) {
  const [left, setLeft] = useState<LeftSource>()
  useAskBeforeLeaving(left !== undefined && isBegun(left))
  if (!isOpen) return null
  return (
    <Dialog
      {...{ session, file: name, locale, left }}
      onClose={(begun, isChosen) => {
        setLeft(begun)
        onClose(isChosen)
      }}
    />
  )
}

interface DialogProps extends Pick<AddSourceProps, 'session' | 'file' | 'locale'> {
  readonly left: LeftSource | undefined
  onClose(left: LeftSource | undefined, isChosen: boolean): void
}

function Dialog({ session, file: name, locale, left, onClose }: DialogProps) {
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
      onClose={(begun) => onClose(begun, isChosen.current)}
    />
  )
}
