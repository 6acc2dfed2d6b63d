import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import type { UnreadFile } from './save-files'
import { wordFault } from './word-fault'

interface UnreadFileQuestionProps {
  readonly file: UnreadFile
  readonly locale: string
  /** Writes it where the reader chooses. */
  onElsewhere(): void
  onOverwrite(): void
  onClose(): void
}

/** What is to become of a file that cannot be read by now, so that nobody knows what saving would overwrite. */
export function UnreadFileQuestion({ file, locale, onClose, ...on }: UnreadFileQuestionProps) {
  const words = useEditMessages()
  const { unread } = words
  return (
    <EditQuestion
      title={unread.title(file.name)}
      close={unread.leave}
      answers={[
        { label: unread.elsewhere, note: unread.elsewhereNote, act: on.onElsewhere },
        { label: unread.overwrite, note: unread.overwriteNote, act: on.onOverwrite },
      ]}
      onClose={onClose}
    >
      <p>
        {file.fault.kind === 'not-text'
          ? unread.notText(formatNumber(file.fault.byte, locale))
          : wordFault(file.fault, words, locale)}
      </p>
      <p>{unread.text}</p>
    </EditQuestion>
  )
}
