import { useState } from 'react'
import { exportName } from '../../domain/export/export-name'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useShareMessages } from '../../i18n/use-share-messages'
import { ModalDialog } from '../../ui/dialog/ModalDialog'
import { saveFile } from '../../ui/files/save-file'
import { CopyField } from '../../ui/share/CopyField'
import '../../ui/share/DataExport.css'
import { Tabs } from '../../ui/tabs/Tabs'
import '../share/ShareDialog.css'
import type { ReadCollection } from './read-source'
import { countTaken, takeRows } from './take-rows'

interface CollectionShareProps {
  readonly name: string
  readonly collection: ReadCollection
  /** Those that pass the filters, ascending; absent: all. */
  readonly rows: Uint32Array | undefined
  readonly window: TimeWindow
  /** The address of the view; absent where the file is the reader's own. */
  readonly link: string | undefined
  readonly isPrinting: boolean
  onClose(): void
  readonly locale: string
}

/** What is in view of a file to hand on: as a link, as the features themselves, on paper. */
export function CollectionShare({
  name,
  collection,
  rows,
  window,
  link,
  isPrinting,
  onClose,
  locale,
}: CollectionShareProps) {
  const { dialog: share, data } = useShareMessages()
  const { taken } = useCollectionMessages()
  const [saved, setSaved] = useState<string>()
  const [isSaving, setSaving] = useState(false)
  const [count] = useState(() => countTaken(collection.columns.events, rows, window))
  const isTable = collection.facts.format === 'csv'
  const save = async () => {
    setSaving(true)
    const file = exportName(name.replace(/\.[^.]*$/, ''), window, isTable ? 'csv' : 'geojson')
    try {
      saveFile(file, await takeRows(collection, rows, window))
      setSaved(data.saved(file))
    } catch {
      setSaved(taken.failed)
    }
    setSaving(false)
  }
  return (
    <ModalDialog title={share.title} close={share.close} onClose={onClose}>
      <Tabs
        label={share.title}
        first={isPrinting ? 'print' : undefined}
        tabs={[
          {
            id: 'link',
            label: share.tabs.link,
            content: () =>
              link === undefined ? (
                <p>{taken.local(name)}</p>
              ) : (
                <CopyField label={share.link} text={link} rows={2} />
              ),
          },
          {
            id: 'data',
            label: share.tabs.data,
            content: () => (
              <section className="data-export" aria-label={data.title}>
                <p>{taken.contents(count, formatNumber(count, locale))}</p>
                <button
                  type="button"
                  className="button"
                  disabled={count === 0 || isSaving}
                  onClick={() => void save()}
                >
                  {isTable ? data.formats.csv.name : data.formats.geojson.name}
                </button>
                <p role="status" className="data-export-saved">
                  {isSaving ? taken.saving : saved}
                </p>
              </section>
            ),
          },
          {
            id: 'print',
            label: share.tabs.print,
            content: () => (
              <>
                <p>{taken.print}</p>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    onClose()
                    // Once the dialog is gone.
                    setTimeout(() => print())
                  }}
                >
                  {share.print}
                </button>
              </>
            ),
          },
        ]}
      />
    </ModalDialog>
  )
}
