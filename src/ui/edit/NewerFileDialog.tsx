import type { MergeConflicts } from '../../domain/edit/merge-files'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from './EditQuestion'

interface NewerFileDialogProps {
  readonly name: string
  /** Whether it has changed on the reader's disk, or on its host. */
  readonly from: 'disk' | 'host'
  /** Whether the reader has changed it too. */
  readonly hasOwn: boolean
  /** `undefined` where the two cannot be brought together. */
  readonly conflicts: MergeConflicts | undefined
  onMerge(): void
  onTheirs(): void
  /** Absent where it cannot be written. */
  readonly onOverwrite: (() => void) | undefined
  onCopy(): void
  onClose(): void
}

/** Asks what is to become of a file that others have changed while it was edited. */
export function NewerFileDialog({ name, from, hasOwn, conflicts, onClose, ...on }: NewerFileDialogProps) {
  const { newer, download } = useEditMessages()
  const canMerge = hasOwn && conflicts !== undefined
  const ways = [
    canMerge && { label: newer.merge, note: newer.mergeNote(conflicts), act: on.onMerge },
    { label: newer.theirs, note: hasOwn ? newer.theirsNote : newer.theirsPlain, act: on.onTheirs },
    on.onOverwrite && { label: newer.mine, note: newer.mineNote, act: on.onOverwrite },
    hasOwn && { label: download, note: newer.copyNote, act: on.onCopy },
  ].filter((way) => typeof way === 'object')
  return (
    <EditQuestion title={newer.title(name)} close={newer.later} answers={ways} onClose={onClose}>
      <p>{newer.text[from](hasOwn)}</p>
      {hasOwn && !canMerge && <p>{newer.cannotMerge}</p>}
    </EditQuestion>
  )
}
