import type { ForeignCollection } from '../../domain/convert/converted'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { ConvertDialog } from '../../ui/edit-convert/ConvertDialog'
import type { PastedTable } from '../../ui/edit-table/table-props'
import { convertBeside } from './convert-beside'

interface ConvertPasteProps {
  readonly table: PastedTable
  /** Returns whether they were added: another tab may have the file. */
  onAdd(collection: ForeignCollection): boolean
  onClose(): void
}

/** Asks what becomes of a table that is pasted below the features of a file. */
export function ConvertPaste({ table, onAdd, onClose }: ConvertPasteProps) {
  const { pasting } = useEditConvertMessages()
  return (
    <ConvertDialog
      title={pasting.title}
      text={table.text}
      options={table.options}
      convert={convertBeside}
      lead={() => pasting.lead}
      applyLabel={pasting.apply}
      onApply={(collection) => {
        if (onAdd(collection)) table.say(pasting.added(collection.features.length), true)
      }}
      asIsLabel={pasting.asIs}
      onAsIs={table.putIntoCells}
      onClose={onClose}
    />
  )
}
