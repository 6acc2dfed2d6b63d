import { useMessages } from '../i18n/use-messages'
import { ErrorBoundary } from './ErrorBoundary'
import { fetchTeachWindows } from './fetch-teach-windows'
import { LatePart, lateCode } from './LatePart'

const code = lateCode(() => fetchTeachWindows().then(({ PresenterScreen }) => PresenterScreen))

/** The presenter's window of a session, in place of the whole page. */
export function PresenterPane(props: { readonly session: string; readonly dataset: URL }) {
  const { app } = useMessages()
  return (
    <ErrorBoundary>
      <LatePart code={code} label={app.modes.teach} failure={app.failed.part}>
        {(PresenterScreen) => <PresenterScreen {...props} />}
      </LatePart>
    </ErrorBoundary>
  )
}
