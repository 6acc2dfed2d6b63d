import { useId } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import { MODES, type Mode, THEMES, type Theme } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import './Header.css'

interface HeaderProps {
  readonly atlas: Atlas
  readonly mode: Mode
  readonly modes?: readonly Mode[] | undefined
  onModeChange(mode: Mode): void
  readonly theme: Theme
  /** What the device asks for. */
  readonly deviceTheme: 'light' | 'dark'
  onThemeChange(theme: Theme): void
  onOpenFile(): void
  onShare(): void
}

export function Header(props: HeaderProps) {
  const { atlas, theme, deviceTheme, onThemeChange, ...of } = props
  const { app } = useMessages()
  const stateId = useId()
  // The first press changes what is seen.
  const [auto, ...others] = THEMES
  const cycle = [auto, ...others.sort((a) => (a === deviceTheme ? 1 : -1))]
  const next = cycle[(cycle.indexOf(theme) + 1) % cycle.length] ?? auto
  return (
    <header className="header">
      <div className="header-title">
        <h1>{atlas.title}</h1>
        {atlas.subtitle && <p>{atlas.subtitle}</p>}
      </div>
      <div className="header-modes" role="tablist" aria-label={app.mode}>
        {(of.modes ?? MODES).map((mode) => (
          <button
            key={mode}
            type="button"
            role="tab"
            aria-selected={mode === of.mode}
            tabIndex={mode === of.mode ? 0 : -1}
            onClick={() => of.onModeChange(mode)}
            onKeyDown={turn}
          >
            {app.modes[mode]}
          </button>
        ))}
      </div>
      <div className="header-actions">
        <button type="button" className="button" title={app.openFile} onClick={of.onOpenFile}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
            <path d="M2 13V3.5h4L7.5 5H13v2M2 13l2-6h11l-2 6z" />
          </svg>
          <span className="header-action-label">{app.openFile}</span>
        </button>
        <button type="button" className="button" aria-haspopup="dialog" onClick={of.onShare}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
            <path d="M8 10V2m0 0L5 5m3-3 3 3M3 8v5.5h10V8" />
          </svg>
          <span className="header-action-label">{app.share}</span>
        </button>
        <button
          type="button"
          className="button"
          title={app.themes[theme]}
          aria-describedby={stateId}
          onClick={() => onThemeChange(next)}
        >
          <ThemeIcon theme={theme} />
          <span className="header-action-label">{app.theme}</span>
        </button>
        <span id={stateId} className="visually-hidden">
          {app.themes[theme]}
        </span>
      </div>
    </header>
  )
}

/** Arrow keys go from tab to tab, round and round (WAI-ARIA APG, tabs). */
function turn({ key, currentTarget }: React.KeyboardEvent<HTMLElement>) {
  const tabs = [...(currentTarget.parentElement?.children ?? [])] as HTMLElement[]
  const isTurned = getComputedStyle(currentTarget).direction === 'rtl'
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const other = tabs.at((tabs.indexOf(currentTarget) + (isTurned ? -step : step)) % tabs.length)
  if (!step) return
  other?.focus()
  other?.click()
}

function ThemeIcon({ theme }: { readonly theme: Theme }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
      {theme === 'auto' && (
        <>
          <circle cx="8" cy="8" r="5.5" />
          <path d="M8 2.5v11A5.5 5.5 0 0 0 8 2.5z" className="icon-fill" />
        </>
      )}
      {theme === 'light' && (
        <>
          <circle cx="8" cy="8" r="3" />
          <path d="M8 1v2m0 10v2m7-7h-2M3 8H1m12-5-1.5 1.5m-7 7L3 13m10 0-1.5-1.5m-7-7L3 3" />
        </>
      )}
      {theme === 'dark' && <path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z" />}
    </svg>
  )
}
