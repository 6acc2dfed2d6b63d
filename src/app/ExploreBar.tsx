import { useEffect, useRef } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import { chosenAccounts } from '../domain/lens/accounts'
import type { PANELS, Panel } from '../domain/view/view'
import { accountName } from '../i18n/account-name'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { AtlasStore } from './atlas-store'
import { toggleComparing } from './toggle-comparing'
import '../ui/bar/Bar.css'
import './ExploreBar.css'

interface ExploreBarProps {
  readonly atlas: Atlas
  readonly lens: readonly string[]
  onLensChange(lens: readonly string[]): void
  readonly panel: Panel | undefined
  onOpenPanel(panel: Panel): void
  onClose(): void
  readonly isComparing: boolean
  readonly store: AtlasStore
}

const ENTRIES: readonly ((typeof PANELS)[number] | 'compare')[] = [
  'accounts',
  'differences',
  'whereabouts',
  'on-this-day',
  'compare',
  'legend',
  'about',
]

/** The ways to look at the atlas, and the line that says whose accounts are on. */
export function ExploreBar({ atlas, lens, panel, store, ...on }: ExploreBarProps) {
  const { app } = useMessages()
  const { allAccounts, ways } = usePagePartsMessages()
  const accounts = chosenAccounts(lens, atlas).map(accountName)
  const button = (kind: (typeof ENTRIES)[number], label: string) => {
    const isOn = kind === 'compare' ? on.isComparing : panel?.kind === kind
    const toggle = () => {
      if (kind === 'compare') toggleComparing(store, atlas.extent)
      else if (isOn) on.onClose()
      else on.onOpenPanel({ kind })
    }
    return (
      <button
        key={kind}
        type="button"
        className="bar-button"
        data-way={kind}
        aria-pressed={isOn}
        onClick={toggle}
      >
        {label}
      </button>
    )
  }
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    bar.current
      ?.querySelector('[aria-pressed="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [])
  const [accountsWay, ...others] = ENTRIES
  return (
    <nav ref={bar} className="bar" aria-label={app.explore.region}>
      <span className="explore-lens" data-on={accounts.length > 0 || undefined}>
        {accountsWay && button(accountsWay, app.explore.lens(accounts))}
        {accounts.length > 0 && (
          <button
            type="button"
            className="bar-button explore-clear"
            aria-label={allAccounts}
            title={allAccounts}
            onClick={() => on.onLensChange([])}
          >
            ×
          </button>
        )}
      </span>
      {others.map((kind) => button(kind, kind === 'compare' ? app.explore.compare : ways[kind]))}
    </nav>
  )
}
