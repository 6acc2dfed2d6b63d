import { type AskedColumn, memberColumn, type TableColumn } from '../../domain/table/table-columns'
import { AddColumn } from './AddColumn'
import type { ColumnChange } from './ColumnDialog'
import { CopyColumn } from './CopyColumn'
import { RemoveColumn } from './RemoveColumn'
import { RenameColumn } from './RenameColumn'
import type { FeatureTableProps } from './table-props'

interface ColumnDialogsProps extends FeatureTableProps {
  readonly change: ColumnChange
  readonly column: TableColumn
  readonly columns: readonly TableColumn[]
  nameOf(column: TableColumn): string
  /** Goes to the heading of a column by its key, once the table has it; `undefined`: to that which is where one was. */
  onGo(key: string | undefined): void
  onClose(): void
}

/** What is asked before a column is added, or another is renamed, copied or taken away; columns without a value are only in the table. */
export function ColumnDialogs({ change, column, onGo, onClose, ...table }: ColumnDialogsProps) {
  const { shape, state, onState } = table
  const [named] = table.columns
  const others = state.added.filter(({ name }) => name !== column.name)
  const show = (added: readonly AskedColumn[], key: string) => {
    const hidden = new Set(state.hidden)
    hidden.delete(key)
    onState({ added, hidden })
    onGo(key)
  }
  if (change === 'add')
    return (
      <AddColumn
        {...table}
        onAdd={(asked) =>
          show(
            [...state.added.filter(({ name }) => name !== asked.name), asked],
            memberColumn(asked.name, shape).key,
          )
        }
        onClose={onClose}
      />
    )
  if (change === 'copy')
    return (
      <CopyColumn {...table} {...{ column, named, onClose }} onCopied={(key) => show(state.added, key)} />
    )
  if (change === 'remove')
    return (
      <RemoveColumn
        {...table}
        {...{ column, named, onClose }}
        onRemoved={() => {
          onState({ added: others })
          onGo(undefined)
        }}
      />
    )
  return (
    <RenameColumn
      {...table}
      {...{ column, onClose }}
      onRename={(to, count) => {
        if (count > 0) table.onRename(column.name, to, count)
        const isEmpty = others.length < state.added.length
        show(isEmpty ? [...others, { name: to, kind: column.kind }] : others, memberColumn(to, shape).key)
      }}
    />
  )
}
