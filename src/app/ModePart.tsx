import type { ComponentType } from 'react'
import type { Mode } from '../domain/view/view'
import { useMessages } from '../i18n/use-messages'
import { type LateCode, LatePart } from './LatePart'

interface ModePartProps<P> {
  readonly mode: Mode
  readonly code: LateCode<P>
  /** What the part is given once its code has come. */
  readonly props: P
}

/** The part of the page that is for one mode alone. */
export function ModePart<P extends object>({ mode, code, props }: ModePartProps<P>) {
  const { app } = useMessages()
  const coming = (
    <p role="status" className="app-loading part-coming">
      {app.coming(app.modes[mode])}
    </p>
  )
  return (
    <LatePart code={code} label={app.modes[mode]} failure={app.failed.part} coming={coming}>
      {(Part: ComponentType<P>) => <Part {...props} />}
    </LatePart>
  )
}
