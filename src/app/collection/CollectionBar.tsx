import type { Crowd, Panel } from '../../domain/view/view'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { usePagePartsMessages } from '../../i18n/use-page-parts-messages'
import '../../ui/bar/Bar.css'
import './CollectionBar.css'
import { closeCollection } from './open-collection'
import type { OpenedCollection } from './opened-collection'

interface CollectionBarProps {
  readonly opened: OpenedCollection
  readonly panel: Panel | undefined
  onOpenPanel(panel: Panel): void
  onClosePanel(): void
  readonly isComparing: boolean
  /** Absent where there is no time. */
  readonly onCompare: (() => void) | undefined
  readonly crowd: Crowd
  /** Absent where features are always few enough to be marks. */
  readonly onCrowdChange: ((crowd: Crowd) => void) | undefined
}

const PANELS = ['about', 'legend'] as const

/** What is shown in place of the atlas, the way back to it, and the ways to look at it. */
export function CollectionBar({
  opened,
  panel,
  isComparing,
  crowd,
  onCrowdChange,
  ...on
}: CollectionBarProps) {
  const { app } = useMessages()
  const { ways } = usePagePartsMessages()
  const words = useCollectionMessages()
  const { name, source } = opened
  const labels = { about: words.about, legend: ways.legend }
  return (
    <nav className="bar collection-bar" aria-label={app.explore.region}>
      {PANELS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="bar-button"
          data-way={kind}
          aria-pressed={panel?.kind === kind}
          onClick={() => (panel?.kind === kind ? on.onClosePanel() : on.onOpenPanel({ kind }))}
        >
          {labels[kind]}
        </button>
      ))}
      {on.onCompare && (
        <button
          type="button"
          className="bar-button"
          data-way="compare"
          aria-pressed={isComparing}
          onClick={on.onCompare}
        >
          {app.explore.compare}
        </button>
      )}
      {onCrowdChange && (
        <button
          type="button"
          className="bar-button"
          data-way="counts"
          aria-pressed={crowd === 'counts'}
          onClick={() => onCrowdChange(crowd === 'counts' ? 'dots' : 'counts')}
        >
          {words.counts}
        </button>
      )}
      <p className="collection-note" dir="auto">
        {source instanceof URL && source.host ? words.noteAddress(name, source.host) : words.note(name)}
      </p>
      <button type="button" className="bar-button" onClick={closeCollection}>
        {words.close}
      </button>
    </nav>
  )
}
