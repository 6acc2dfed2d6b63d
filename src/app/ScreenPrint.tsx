import type { MarkKind } from '../domain/marks/mark-scheme'
import { useMessages } from '../i18n/use-messages'
import { LatePart, lateCode } from './LatePart'
import type { Screen } from './use-screen'

interface ScreenPrintProps {
  readonly screen: Screen
  readonly kinds: readonly MarkKind[]
  readonly isTimeless?: boolean
  /** Whether the address opens the same view elsewhere. */
  readonly hasAddress: boolean
}

const printNote = lateCode(() => import('./PrintNote').then((module) => module.PrintNote))

/** What is printed above the map of a screen. */
export function ScreenPrint({ screen, kinds, isTimeless = false, hasAddress }: ScreenPrintProps) {
  const { app } = useMessages()
  const { theme, locale, window, mapAndTime } = screen
  return (
    <LatePart code={printNote} label={app.notices} failure={app.failed.part}>
      {(PrintNote) => (
        <PrintNote
          {...{ theme, locale, kinds, hasAddress }}
          window={isTimeless ? undefined : window.get}
          reduced={mapAndTime}
        />
      )}
    </LatePart>
  )
}
