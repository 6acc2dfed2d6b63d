import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas/atlas'
import type { Mode } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
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
  /** What it can be used for, where that is not all. */
  readonly modes?: readonly Mode[] | undefined
  /** In place of setting it. */
  readonly onModeChange?: ((mode: Mode) => void) | undefined
}

/** Ids of the parts that the modes are for. */
const MAIN_PARTS = { explore: 'events', teach: 'lesson', edit: 'edit' }

/** The ways past the map, the header, and what went wrong. */
export function PageTop(props: PageTopProps) {
  const { atlas, store, embed, deviceTheme, onShare, modes, onModeChange, ...problems } = props
  const { app } = useMessages()
  const mode = useStore(store, (state) => state.view.mode)
  const theme = useStore(store, (state) => state.view.theme)
  const { setMode, setTheme } = store.getState()
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
          onOpenFile={() =>
            void import('./choose-file').then(
              ({ chooseFile }) => chooseFile(store),
              () => {},
            )
          }
          onShare={onShare}
        />
      )}
      <LatePart code={lateTop} label={app.messagesRegion} failure={app.failed.part}>
        {(LateTop) => <LateTop {...problems} store={store} />}
      </LatePart>
    </>
  )
}
