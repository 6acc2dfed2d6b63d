import { useStore } from 'zustand'
import { ChangeList } from '../../ui/edit/ChangeList'
import type { ChangesPart } from '../../ui/edit/change-list-props'
import type { EditSession } from './edit-session'

interface ChangesViewProps {
  readonly session: EditSession
  readonly fileLabel: (name: string) => string
  readonly locale: string
  readonly part: ChangesPart | undefined
  onShow(file: string, index: number): void
  onSave(names: readonly string[]): void
}

/** What differs from the files as they were opened. */
export function ChangesView({ session, ...props }: ChangesViewProps) {
  const { editing, problems, unlisted, checking, isElsewhere } = useStore(session)
  return (
    <ChangeList
      {...props}
      {...{ editing, problems, unlisted, checking }}
      name={session.source.name}
      isInFolder={session.folder !== undefined}
      isReadOnly={isElsewhere}
      onRevert={(changes, name, removed) => void session.apply(changes, name, undefined, removed)}
      onGoTo={(done) => session.goTo(done)}
    />
  )
}
