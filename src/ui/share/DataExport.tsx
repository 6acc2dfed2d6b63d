import { useId, useMemo, useState } from 'react'
import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedSources } from '../../domain/export/cited-sources'
import { exportContent } from '../../domain/export/export-content'
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/export/export-formats'
import { exportName } from '../../domain/export/export-name'
import type { TimeWindow } from '../../domain/time/time-span'
import { formatNumber } from '../../i18n/format-number'
import { useShareMessages } from '../../i18n/use-share-messages'
import { useStanceMessages } from '../../i18n/use-stance-messages'
import './DataExport.css'

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
  const heading = useId()
  const [saved, setSaved] = useState<string>()
  const content = useMemo(() => exportContent(events, atlas, window), [events, atlas, window])
  const sources = useMemo(() => citedSources(content, atlas.sources).length, [content, atlas])
  const save = ({ extension, mimeType, write }: ExportFormat) => {
    const name = exportName(fileTitle, window, extension)
    onSave(name, mimeType, write(content, atlas, stances.ofAnEvent))
    setSaved(name)
  }
  const worded = (kind: 'events' | 'legs' | 'stays' | 'sources', count: number) =>
    data[kind](count, formatNumber(count, locale))
  const held = (['events', 'legs', 'stays'] as const).flatMap((kind) =>
    content[kind].length > 0 ? [worded(kind, content[kind].length)] : [],
  )
  return (
    <section className="data-export" aria-labelledby={heading}>
      <h3 id={heading}>{data.title}</h3>
      {held.length === 0 ? (
        <p className="data-export-contents">{data.empty}</p>
      ) : (
        <>
          <p className="data-export-contents">
            {data.contents(new Intl.ListFormat(locale).format(held), worded('sources', sources))}
          </p>
          <ul className="data-export-formats">
            {EXPORT_FORMATS.map((format) => (
              <Format key={format.id} format={format} onChoose={() => save(format)} />
            ))}
          </ul>
        </>
      )}
      <p role="status" className="data-export-saved">
        {saved && data.saved(saved)}
      </p>
    </section>
  )
}

function Format({ format, onChoose }: { readonly format: ExportFormat; onChoose(): void }) {
  const { data } = useShareMessages()
  const use = useId()
  const { name, use: goodFor } = data.formats[format.id]
  return (
    <li>
      <button type="button" className="button" aria-describedby={use} onClick={onChoose}>
        {name}
      </button>
      <span id={use}>{goodFor}</span>
    </li>
  )
}
