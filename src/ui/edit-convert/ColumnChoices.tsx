import type { ReadColumn } from '../../domain/convert/converted'
import { COLUMN_ROLES, type ColumnRole } from '../../domain/fields/column-roles'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'

interface ColumnChoicesProps {
  readonly columns: readonly ReadColumn[]
  onChoose(name: string, role: ColumnRole | undefined): void
}

/** What each column of a table was taken for, to be changed, with what becomes of its first cell. */
export function ColumnChoices({ columns, onChoose }: ColumnChoicesProps) {
  const words = useEditConvertMessages()
  return (
    <ul className="edit-convert-columns" aria-label={words.columns}>
      {columns.map(({ name, role, example, became }) => (
        <li key={name}>
          <div>
            <strong dir="auto">{name}</strong>
            <span dir="auto">{example}</span>
          </div>
          <div>
            <select
              aria-label={words.takenAs(name)}
              value={role ?? ''}
              onChange={({ target }) =>
                onChoose(
                  name,
                  COLUMN_ROLES.find((each) => each === target.value),
                )
              }
            >
              <option value="">{words.property}</option>
              {COLUMN_ROLES.map((each) => (
                <option key={each} value={each}>
                  {words.role(each)}
                </option>
              ))}
            </select>
            {example.trim() !== '' && (
              <span dir="auto" data-unread={became === '' || undefined}>
                {became || words.unread}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
