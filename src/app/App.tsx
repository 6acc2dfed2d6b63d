import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isFramed } from '../domain/view/is-framed'
import { DATA_KEY } from '../domain/view/view-keys'
import { useMessages } from '../i18n/use-messages'
import { AtlasScreen } from './AtlasScreen'
import './App.css'
import { collections, namedSource } from './collection/opened-collection'
import { useNamedSource } from './collection/use-named-source'
import { ErrorBoundary } from './ErrorBoundary'
import { EDITED_KEY, edited } from './edited'
import { LatePart, lateCode } from './LatePart'
import { loadAtlas } from './load-atlas'
import { usePageDrop } from './page-drop'
import { readItem } from './tabs/tab-storage'

const collectionScreen = lateCode(() =>
  import('./collection/CollectionScreen').then((module) => module.CollectionScreen),
)
const missingFile = lateCode(() => import('./collection/MissingFile').then((module) => module.MissingFile))
const refusedAddress = lateCode(() =>
  import('./collection/RefusedAddress').then((module) => module.RefusedAddress),
)
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
  // Drawn when there is time: one types meanwhile.
  const own = useDeferredValue(useStore(edited, ({ shown, isHidden }) => (isHidden ? undefined : shown)))
  const { opened: collection, missing, sought } = useStore(collections)
  useNamedSource()
  const shown = collection ? `#${collection.key}` : own?.key
  const drawn = useRef(shown)
  useEffect(() => {
    if (drawn.current === shown) return
    drawn.current = shown
    // The page began anew, and what was pressed is gone.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.notices')?.focus()
  }, [shown])
  const [isRetried, setRetried] = useState(false)
  const retry = () => {
    setRetried(true)
    load()
  }
  useEffect(() => {
    // What was pressed is gone: what the reader waits for is the list.
    if (loaded && isRetried) document.getElementById('events')?.focus()
  }, [loaded, isRetried])

  const late = { label: app.failed.title, failure: app.failed.part, coming: <Loading /> }
  if (collection)
    return (
      <LatePart key="collection" code={collectionScreen} {...late}>
        {(CollectionScreen) => <CollectionScreen key={collection.key} opened={collection} />}
      </LatePart>
    )

  if (missing?.key === DATA_KEY)
    return (
      <LatePart key="refused" code={refusedAddress} {...late}>
        {(RefusedAddress) => <RefusedAddress key={missing.value} refused={missing} />}
      </LatePart>
    )

  if (missing)
    return (
      <LatePart key="missing" code={missingFile} {...late}>
        {(MissingFile) => <MissingFile key={missing.value} missing={missing} />}
      </LatePart>
    )

  if (!loaded || sought) return <Loading />
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
        key={own?.key}
        atlas={own?.atlas ?? loaded.atlas}
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
  const address = new URLSearchParams(location.search)
  const lesson = address.get('lesson')
  // What it shows is what the address is of. A frame of another page has no drafts.
  const isInFrame = isFramed(address)
  const isOwn = namedSource() || address.has(DATA_KEY) || (!isInFrame && readItem(EDITED_KEY))
  const own = isOwn ? openOwn(isInFrame).catch(() => {}) : undefined
  const opened = lesson
    ? import('./teach/open-lesson').then(
        ({ openLesson }) => openLesson(dataset, lesson, own),
        () => undefined,
      )
    : undefined
  const [loaded, prepare] = await Promise.all([loadAtlas(dataset), opened, own])
  return { ...loaded, prepare }
}

/** Opens what the address names or what is edited in this tab, whose edits of what the address leads to go before that. */
async function openOwn(isInFrame: boolean): Promise<void> {
  const named = namedSource()
  const openToLook = async () => {
    if (!named) return false
    const { openNamed } = await import('./collection/open-collection')
    return openNamed(named)
  }
  const isEdited = !isInFrame && named?.key === DATA_KEY && readItem(EDITED_KEY) !== undefined
  if ((!isEdited && (await openToLook())) || isInFrame) return
  const { editMode } = await import('./edit/edit-mode')
  await editMode.openAtStart(isEdited ? openToLook : undefined)
}

/** Takes what is dropped already: the browser would leave for it. */
function Loading() {
  const { app } = useMessages()
  usePageDrop(undefined)
  return (
    <main className="app-message">
      <p role="status" className="app-loading">
        {app.loading}
      </p>
    </main>
  )
}
