import { useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { FileRole } from '../../domain/check/file-roles'
import { eventsOfRows } from '../../domain/edit/events-of-rows'
import type { JsonObject } from '../../domain/json/json-value'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { ConvertDialog } from '../../ui/edit-convert/ConvertDialog'
import type { PastedTable } from '../../ui/edit-table/table-props'
import { convertBeside } from './convert-beside'

interface ConvertPasteProps {
  readonly table: PastedTable
  readonly role: FileRole
  readonly atlas: Atlas
  /** Ids that the features of the file have. */
  readonly ids: readonly unknown[]
  /** Returns whether they were added: another tab may have the file. */
  onAdd(features: readonly JsonObject[]): boolean
  onClose(): void
}

/** Asks what becomes of a table that is pasted below the features of a file. */
export function ConvertPaste({ table, role, atlas, ids, onAdd, onClose }: ConvertPasteProps) {
  const { pasting } = useEditConvertMessages()
  const [options] = useState(() => ({ ...table.options, extent: atlas.extent }))
  return (
    <ConvertDialog
      title={pasting.title}
      text={table.text}
      options={options}
      convert={convertBeside}
      lead={() => pasting.lead}
      applyLabel={pasting.apply}
      onApply={({ features }) => {
        const added = role === 'events' ? eventsOfRows(features, atlas, ids) : features
        if (onAdd(added)) table.say(pasting.added(added.length), true)
      }}
      asIsLabel={pasting.asIs}
      onAsIs={table.putIntoCells}
      onClose={onClose}
    />
  )
}
