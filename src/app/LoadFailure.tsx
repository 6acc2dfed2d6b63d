import type { Problem } from '../domain/problem'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { LoadProblem } from './load-atlas'

interface LoadFailureProps {
  readonly failures: readonly LoadProblem[]
  readonly problems: readonly Problem[]
  onRetry(): void
}

/** In place of a page without a dataset: what is missing, and what can be done. */
export function LoadFailure({ failures, problems, onRetry }: LoadFailureProps) {
  const { app } = useMessages()
  const { load } = usePagePartsMessages()
  const isOfTheData = failures.every(({ reason }) => reason === 'json')
  return (
    <main className="app-message">
      <div role="alert">
        <h1>{app.failed.title}</h1>
        <ul>
          {failures.map((failure) => (
            <li key={failure.file}>
              <code>{load.file(failure.file)}</code>{' '}
              {failure.reason === 'status' ? load.status(failure.detail) : load[failure.reason]}
            </li>
          ))}
          {failures.length === 0 &&
            problems.map(({ path }) => (
              <li key={path.join(' ')}>
                <code>{load.file('atlas.json')}</code> {load.shape(path.slice(1).join(' ') || '/')}
              </li>
            ))}
        </ul>
        <p>{isOfTheData ? load.dataAdvice : app.failed.advice}</p>
      </div>
      <button type="button" className="button" onClick={onRetry}>
        {app.failed.retry}
      </button>
    </main>
  )
}
