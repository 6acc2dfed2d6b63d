import { formatNumber } from '../../i18n/format-number'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import './ReadingProgress.css'

export interface ReadingProgressProps {
  readonly name: string
  /** What is being done, where it is not the reading of all of it. */
  readonly label?: string
  /** Share of the file that has been read, 0 to 1; absent where its length is not known. */
  readonly share: number | undefined
  readonly count: number
  onCancel(): void
  readonly locale: string
}

/** How far a file has been read, over the map that already shows what there is of it. */
export function ReadingProgress({ name, share, count, onCancel, locale, ...props }: ReadingProgressProps) {
  const words = useCollectionMessages()
  const label = props.label ?? words.reading(name)
  const percent = share === undefined ? undefined : `${Math.floor(share * 100)} %`
  // All bytes are there before all that they say is.
  const isRead = share === 1
  const now = isRead ? words.arranging : words.readingNow(percent, count, formatNumber(count, locale))
  return (
    <section className="reading" aria-label={label}>
      <p role="status">{label}</p>
      <progress aria-label={label} max={1} {...(share !== undefined && !isRead && { value: share })} />
      <div className="reading-foot">
        <span aria-hidden="true">{now}</span>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}
