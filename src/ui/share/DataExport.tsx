import { useMemo, useState } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedSources } from '../../domain/export/cited-sources'
import { exportContent } from '../../domain/export/export-content'
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/export/export-formats'
import { exportName } from '../../domain/export/export-name'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatNumber } from '../../i18n/format-number'
import { useShareMessages } from '../../i18n/use-share-messages'
import { useStanceMessages } from '../../i18n/use-stance-messages'
import { DataFormats } from './DataFormats'

interface DataExportProps {
  readonly atlas: Atlas
  /** Those in view. */
  readonly events: readonly AtlasEvent[]
  /** What the files are named after. */
  readonly fileTitle: string
  /** The dates shown: part of the names of the files. */
  readonly window: TimeWindow
  readonly locale: string
  onSave(name: string, mimeType: string, text: string): void
}

/** What is in view as data: events, moves and stays for maps, the events for tables, their sources for bibliographies. */
export function DataExport({ atlas, events, fileTitle, window, locale, onSave }: DataExportProps) {
  const { data } = useShareMessages()
  const stances = useStanceMessages()
  const [saved, setSaved] = useState<string>()
  const content = useMemo(() => exportContent(events, atlas, window), [events, atlas, window])
  const sources = useMemo(() => citedSources(content, atlas.sources).length, [content, atlas])
  const save = (id: ExportFormat['id']) => {
    const format = EXPORT_FORMATS.find((each) => each.id === id)
    if (!format) return
    const { extension, mimeType, write } = format
    const name = exportName(fileTitle, window, extension)
    onSave(name, mimeType, write(content, atlas, stances.ofAnEvent))
    setSaved(name)
  }
  const worded = (kind: 'events' | 'legs' | 'stays' | 'sources', count: number) =>
    data[kind](count, formatNumber(count, locale))
  const held = (['events', 'legs', 'stays'] as const).flatMap((kind) =>
    content[kind].length > 0 ? [worded(kind, content[kind].length)] : [],
  )
  const isEmpty = held.length === 0
  return (
    <DataFormats
      contents={
        isEmpty
          ? data.empty
          : data.contents(new Intl.ListFormat(locale).format(held), worded('sources', sources))
      }
      formats={isEmpty ? [] : EXPORT_FORMATS.map((format) => ({ ...format, ...data.formats[format.id] }))}
      status={saved ? data.saved(saved) : ''}
      onChoose={save}
    />
  )
}
