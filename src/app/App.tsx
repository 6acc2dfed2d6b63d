import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../domain/problem'
import { useMessages } from '../i18n/use-messages'
import { AtlasScreen } from './AtlasScreen'
import './App.css'
import { ErrorBoundary } from './ErrorBoundary'
import { type LoadProblem, loadAtlas } from './load-atlas'

type Loaded = Awaited<ReturnType<typeof loadAll>>

/** The whole page: loads the dataset at `dataset` (a folder address that ends in `/`) and shows it. */
export function App({ dataset }: { readonly dataset: URL }) {
  const [loaded, setLoaded] = useState<Loaded>()
  const load = useCallback(() => {
    setLoaded(undefined)
    void loadAll(dataset).then(setLoaded)
  }, [dataset])
  useEffect(load, [load])
  const [isRetried, setRetried] = useState(false)
  const retry = () => {
    setRetried(true)
    load()
  }
  useEffect(() => {
    // What was pressed is gone: what the reader waits for is the list.
    if (loaded && isRetried) document.getElementById('events')?.focus()
  }, [loaded, isRetried])

  if (!loaded) return <Loading />
  if (!loaded.atlas) return <Failure failures={loaded.failures} problems={loaded.problems} onRetry={retry} />
  return (
    <ErrorBoundary>
      <AtlasScreen
        atlas={loaded.atlas}
        problems={loaded.problems}
        failures={loaded.failures}
        dataset={dataset}
        prepare={loaded.prepare}
        onRetry={retry}
      />
    </ErrorBoundary>
  )
}

/** The dataset and, where the address names one, the lesson with what shows it: a step is then the first view. */
async function loadAll(dataset: URL) {
  const lesson = new URLSearchParams(location.search).get('lesson')
  const opened = lesson
    ? import('./teach/open-lesson').then(
        ({ openLesson }) => openLesson(dataset, lesson),
        () => undefined,
      )
    : undefined
  return { ...(await loadAtlas(dataset)), prepare: await opened }
}

function Loading() {
  const { app } = useMessages()
  return (
    <main className="app-message">
      <p role="status" className="app-loading">
        {app.loading}
      </p>
    </main>
  )
}

interface FailureProps {
  readonly failures: readonly LoadProblem[]
  readonly problems: readonly Problem[]
  onRetry(): void
}

function Failure({ failures, problems, onRetry }: FailureProps) {
  const { app } = useMessages()
  const isOfTheData = failures.every(({ reason }) => reason === 'json')
  return (
    <main className="app-message">
      <div role="alert">
        <h1>{app.failed.title}</h1>
        <ul>
          {failures.map((failure) => (
            <li key={failure.file}>
              <code>{app.failed.file(failure.file)}</code>{' '}
              {failure.reason === 'status' ? app.failed.status(failure.detail) : app.failed[failure.reason]}
            </li>
          ))}
          {failures.length === 0 &&
            problems.map(({ path }) => (
              <li key={path.join(' ')}>
                <code>{app.failed.file('atlas.json')}</code>{' '}
                {app.failed.shape(path.slice(1).join(' ') || '/')}
              </li>
            ))}
        </ul>
        <p>{isOfTheData ? app.failed.dataAdvice : app.failed.advice}</p>
      </div>
      <button type="button" className="button" onClick={onRetry}>
        {app.failed.retry}
      </button>
    </main>
  )
}
