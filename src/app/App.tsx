import { useCallback, useEffect, useState } from 'react'
import { useMessages } from '../i18n/use-messages'
import { AtlasScreen } from './AtlasScreen'
import './App.css'
import { ErrorBoundary } from './ErrorBoundary'
import type { Edited } from './edit-props'
import { LatePart, lateCode } from './LatePart'
import { loadAtlas } from './load-atlas'

const loadFailure = lateCode(() => import('./LoadFailure').then((module) => module.LoadFailure))

type Loaded = Awaited<ReturnType<typeof loadAll>>

/** The whole page: loads the dataset at `dataset` (a folder address that ends in `/`) and shows it. */
export function App({ dataset }: { readonly dataset: URL }) {
  const { app } = useMessages()
  const [loaded, setLoaded] = useState<Loaded>()
  const load = useCallback(() => {
    setLoaded(undefined)
    void loadAll(dataset).then(setLoaded)
  }, [dataset])
  useEffect(load, [load])
  const [edited, setEdited] = useState<Edited>()
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
  if (!loaded.atlas) {
    const { failures, problems } = loaded
    return (
      <LatePart code={loadFailure} label={app.failed.title} failure={app.failed.advice}>
        {(LoadFailure) => <LoadFailure failures={failures} problems={problems} onRetry={retry} />}
      </LatePart>
    )
  }
  return (
    <ErrorBoundary>
      <AtlasScreen
        key={edited?.key}
        atlas={edited?.atlas ?? loaded.atlas}
        problems={loaded.problems}
        failures={loaded.failures}
        dataset={dataset}
        prepare={loaded.prepare}
        onRetry={retry}
        onShow={setEdited}
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
