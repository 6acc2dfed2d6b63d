import { useState } from 'react'
import { exportName } from '../../domain/export/export-name'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { saveFile } from '../../ui/files/save-file'
import { DataFormats } from '../../ui/share/DataFormats'
import type { ReadCollection } from './read-source'
import { takeRows } from './take-rows'
import { takeTable } from './take-table'

interface CollectionDataProps {
  readonly collection: ReadCollection
  /** What files are named after. */
  readonly fileTitle: string
  /** Those that pass the filters, ascending; absent: all. */
  readonly rows: Uint32Array | undefined
  /** How many of them are in view. */
  readonly count: number
  readonly window: TimeWindow
  /** Whether no row has a date. */
  readonly isTimeless: boolean
  readonly locale: string
}

/** The features in view of a file as a file of their own. */
export function CollectionData({
  collection,
  fileTitle,
  rows,
  count,
  window,
  ...props
}: CollectionDataProps) {
  const { locale } = props
  const { data } = useShareMessages()
  const { taken } = useCollectionMessages()
  const [status, setStatus] = useState('')
  const [isSaving, setSaving] = useState(false)
  const isTable = collection.facts.format === 'csv'
  const save = async (format: 'geojson' | 'csv') => {
    setSaving(true)
    setStatus(taken.saving)
    const file = exportName(fileTitle, props.isTimeless ? undefined : window, format)
    const take = format === 'csv' && !isTable ? takeTable : takeRows
    try {
      saveFile(file, await take(collection, rows, window))
      setStatus(data.saved(file))
    } catch {
      setStatus(taken.failed)
    }
    setSaving(false)
  }
  const formats = isTable ? (['csv'] as const) : (['geojson', 'csv'] as const)
  return (
    <DataFormats
      contents={count === 0 ? taken.nothing : taken.contents(count, formatNumber(count, locale))}
      formats={
        count === 0
          ? []
          : formats.map((id) => ({
              id,
              name: data.formats[id].name,
              use: isTable ? taken.uses.table : taken.uses[id],
            }))
      }
      isBusy={isSaving}
      status={status}
      onChoose={(format) => void save(format)}
    />
  )
}
