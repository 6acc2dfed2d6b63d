import type { FieldChoices } from '../../domain/fields/field-choices'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { wordChoices } from '../../i18n/word-choices'
import { EditQuestion } from '../../ui/edit/EditQuestion'

interface LeaveChoicesProps {
  readonly choices: FieldChoices
  onEdit(): void
  onClose(): void
}

/** Says, before a file is edited, what was chosen of it that the editor does not take along. */
export function LeaveChoices({ choices, onEdit, onClose }: LeaveChoicesProps) {
  const { leaving } = useCollectionMessages()
  return (
    <EditQuestion
      title={leaving.title}
      close={leaving.stay}
      answers={[{ label: leaving.edit, act: onEdit }]}
      onClose={onClose}
    >
      <p>{leaving.text}</p>
      <ul>
        {wordChoices(choices).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </EditQuestion>
  )
}
