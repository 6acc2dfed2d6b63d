import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas/atlas'
import type { Mode } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { afterWholeView } from '../map/first-view'
import type { AtlasStore } from './atlas-store'
import { Header } from './Header'
import { LatePart, lateCode } from './LatePart'
import type { NoticesProps } from './Notices'

const lateTop = lateCode(() => import('./LateTop').then((module) => module.LateTop))

export interface PageTopProps extends Omit<NoticesProps, 'store'> {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** Whether the page stands in a frame of another. */
  readonly embed: boolean
  /** What the device asks for. */
  readonly deviceTheme: 'light' | 'dark'
  onShare(): void
  /** Told where the code that opens files does not come. */
  onOpenFailed(): void
  /** What it can be used for, where that is not all. */
  readonly modes?: readonly Mode[] | undefined
  /** In place of setting it. */
  readonly onModeChange?: ((mode: Mode) => void) | undefined
}

const choosing = () => import('./choose-file')

/** Ids of the parts that the modes are for. */
const MAIN_PARTS = { explore: 'events', teach: 'lesson', edit: 'edit' }

/** The ways past the map, the header, and what went wrong. */
export function PageTop(props: PageTopProps) {
  const { atlas, store, embed, deviceTheme, onShare, modes, onModeChange, ...ofLate } = props
  const { app } = useMessages()
  const mode = useStore(store, (state) => state.view.mode)
  const theme = useStore(store, (state) => state.view.theme)
  const { setMode, setTheme } = store.getState()
  useEffect(() => {
    if (embed) return
    return afterWholeView(() => {
      for (const code of [choosing(), import('./collection/open-collection')]) code.catch(() => {})
    })
  }, [embed])
  return (
    <>
      {!embed && (
        <a className="skip-link" href={`#${MAIN_PARTS[mode]}`}>
          {app.skipTo[mode]}
        </a>
      )}
      <a className="skip-link" href="#time">
        {app.skipToTime}
      </a>
      {!embed && (
        <Header
          atlas={atlas}
          mode={mode}
          modes={modes}
          onModeChange={onModeChange ?? setMode}
          theme={theme}
          deviceTheme={deviceTheme}
          onThemeChange={setTheme}
          onOpenFile={() => void choosing().then(({ chooseFile }) => chooseFile(store), ofLate.onOpenFailed)}
          onShare={onShare}
        />
      )}
      <LatePart code={lateTop} label={app.messagesRegion} failure={app.failed.part}>
        {(LateTop) => <LateTop {...ofLate} store={store} />}
      </LatePart>
    </>
  )
}
