import type { SliceFacts } from '../../domain/parquet/parquet-rows'
import { formatBytes } from '../../i18n/format-bytes'
import { formatDay } from '../../i18n/format-date'
import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import './SliceNote.css'

interface SliceNoteProps {
  readonly slice: SliceFacts
  /** Why another could not be read, in words. */
  readonly fault: string | undefined
  onEarlier(): void
  onLater(): void
  onMore(): void
  readonly locale: string
}

/** Says that the list, as all else, has only a part in time of a file, and leads to what is before and after. */
export function SliceNote({ slice, fault, onEarlier, onLater, onMore, locale }: SliceNoteProps) {
  const { slices: words } = useCollectionMessages()
  const { rows, total, time, hasEarlier, hasLater, more } = slice
  const days = [time.from, time.to].map((days) => formatDay(Math.floor(days), locale, 'short'))
  const [from = '', to = ''] = days
  return (
    <section className="slice-note" aria-label={words.region}>
      <p role="status">
        {words.shown(formatNumber(rows, locale), formatNumber(total, locale), from, to)}{' '}
        <span className="slice-note-aside">{words.countsOnly}</span>
      </p>
      {fault !== undefined && <p role="alert">{words.failed(fault)}</p>}
      <div className="slice-note-ways">
        {/* Not `disabled`: what was pressed last keeps the focus where it leads no further. */}
        <button
          type="button"
          className="button"
          aria-disabled={!hasEarlier}
          onClick={hasEarlier ? onEarlier : undefined}
        >
          {words.earlier}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!hasLater}
          onClick={hasLater ? onLater : undefined}
        >
          {words.later}
        </button>
        {more && (
          <button type="button" className="button" onClick={onMore}>
            {words.more(
              formatNumber(more.rows, locale),
              more.bytes > 0 ? formatBytes(more.bytes, locale) : undefined,
            )}
          </button>
        )}
      </div>
    </section>
  )
}
