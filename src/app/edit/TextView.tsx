import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import { itemAt, itemRange } from '../../domain/edit/edited-file'
import type { Calendar } from '../../domain/time/calendar-types'
import { SourceText } from '../../ui/source-text/SourceText'
import type { EditSession } from './edit-session'
import { readDateOf, referenceIds } from './source-text-help'
import { useFileSchema } from './use-file-schema'
import { useFixes, wordProblem } from './use-problem-words'

interface TextViewProps {
  readonly session: EditSession
  readonly file: string
  readonly role: FileRole
  readonly atlas: Atlas
  readonly dataset: URL
  readonly locale: string
  readonly calendar: Calendar
  readonly target: { readonly from: number; readonly to: number; readonly takesFocus: boolean } | undefined
  onUndo(): void
  onRedo(): void
}

/** The text of a file. */
export function TextView({
  session,
  file: name,
  role,
  atlas,
  dataset,
  locale,
  target,
  ...on
}: TextViewProps) {
  const problems = useStore(session, (state) => state.problems.get(name))
  const isElsewhere = useStore(session, (state) => state.isElsewhere)
  const schema = useFileSchema(dataset, role)
  const fixesOf = useFixes(session, name)
  const selected = useStore(session, (state) => state.selected)
  const [chosenHere, setChosenHere] = useState<number>()
  const index = selected?.file === name ? selected.index : undefined
  // The text follows what is chosen elsewhere; what its own cursor chose is in view.
  const follow = useMemo(() => {
    const file = session.getState().editing.files.get(name)
    const range = file && index !== undefined && index !== chosenHere ? itemRange(file, index) : undefined
    return range && { from: range.from, to: range.from, takesFocus: false }
  }, [session, name, index, chosenHere])
  // Whichever asked last.
  const [seen, setSeen] = useState({ target, follow, shown: target ?? follow })
  if (seen.target !== target || seen.follow !== follow)
    setSeen({ target, follow, shown: seen.target === target ? (follow ?? seen.shown) : target })
  const source = useMemo(() => {
    const read = () => {
      const { editing, made } = session.getState()
      const file = editing.files.get(name)
      const before = made?.before.get(name)
      const changes = made?.changes.get(name)
      return {
        file,
        text: file?.text ?? '',
        itemStarts: file?.items.starts ?? [],
        last: before && changes && { before: before.text, changes },
      }
    }
    let document = read()
    return {
      get: () => {
        if (session.getState().editing.files.get(name) !== document.file) document = read()
        return document
      },
      subscribe: (listener: () => void) => session.subscribe(listener),
    }
  }, [session, name])
  const checked = useMemo(
    () => problems && { text: session.getState().editing.files.get(name)?.text ?? '', problems },
    [session, name, problems],
  )
  const ids = useMemo(() => referenceIds(atlas), [atlas])
  const readDate = useMemo(() => readDateOf(locale), [locale])
  return (
    <SourceText
      key={name}
      {...{
        name,
        source,
        checked,
        wordProblem,
        fixesOf,
        schema,
        ids,
        readDate,
        target: seen.shown,
        isReadOnly: isElsewhere,
        ...on,
      }}
      onChange={(changes) => {
        session.apply(new Map([[name, changes]]), { kind: 'text' }, `text ${name}`)
      }}
      onSelect={(offset) => {
        const file = session.getState().editing.files.get(name)
        const index = file && itemAt(file, offset)
        if (index === undefined) return
        setChosenHere(index)
        session.select({ file: name, index })
      }}
    />
  )
}
