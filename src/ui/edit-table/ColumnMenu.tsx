import { isMember } from '../../domain/table/plan-column'
import type { TableColumn } from '../../domain/table/table-columns'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import { DropMenu } from '../edit/DropMenu'
import type { ColumnChange } from './ColumnDialog'
import type { FeatureTableProps } from './table-props'

interface ColumnMenuProps extends Pick<FeatureTableProps, 'shape' | 'required'> {
  /** The one with the chosen cell. */
  readonly column: TableColumn
  readonly opened: readonly [boolean, (isOpen: boolean) => void]
  nameOf(column: TableColumn): string
  onAsk(change: ColumnChange): void
}

/** What can be done with the chosen column as a whole, in all rows; what cannot says why. */
export function ColumnMenu({ column, shape, required, opened, nameOf, onAsk }: ColumnMenuProps) {
  const { column: words, inFile } = useEditTableMessages()
  const name = nameOf(column)
  const isFixed = !isMember(column, shape)
  const why = isFixed ? words.noMember(name) : required.has(column.name) ? words.required(name) : ''
  return (
    <DropMenu label={words.label} opened={opened}>
      <p dir="auto">
        <strong>{inFile(name, column.name)}</strong>
      </p>
      <button type="button" data-edits onClick={() => onAsk('add')}>
        {words.add.title}…
      </button>
      <button type="button" data-edits onClick={() => onAsk('copy')}>
        {words.copy.title}…
      </button>
      <button type="button" data-edits disabled={why !== ''} onClick={() => onAsk('rename')}>
        {words.rename.title}…
      </button>
      <button type="button" data-edits disabled={why !== ''} onClick={() => onAsk('remove')}>
        {words.remove.title}…
      </button>
      {why && <p>{why}</p>}
    </DropMenu>
  )
}
