import { useId } from 'react'
import type { NamedMember } from '../../domain/table/column-name'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'

interface ColumnNameFieldProps {
  readonly typed: string
  /** Those that are offered. */
  readonly members: readonly NamedMember[]
  readonly isWhole?: boolean
  onType(typed: string): void
}

/** The name of a column, which offers those that the atlas knows. */
export function ColumnNameField({ typed, members, isWhole, onType }: ColumnNameFieldProps) {
  const { column: words } = useEditTableMessages()
  const id = useId()
  return (
    <>
      <label>
        {words.name}
        <input
          required
          dir="auto"
          list={members.length > 0 ? id : undefined}
          autoComplete="off"
          value={typed}
          onFocus={({ target }) => isWhole && target.select()}
          onChange={({ target }) => onType(target.value)}
        />
      </label>
      <datalist id={id}>
        {members.map(({ name, label }) => (
          <option key={name} value={label}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
