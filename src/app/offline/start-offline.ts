import { messageSW, Workbox } from 'workbox-window'
import { isFramed } from '../../domain/view/is-framed'
import { wantsToSaveData } from '../../map/basemap/wants-to-save-data'
import { type Keeping, offline } from './offline-state'
import { watchMissingParts } from './watch-missing-parts'
import type { Kept, NotStored, ToServiceWorker, WhyMissing } from './worker-messages'

/** Milliseconds after which a page that is looked at again asks for a new version. */
const LOOK_AGAIN = 3_600_000

/** Milliseconds after which a new version is asked again to take over. */
const ASK_AGAIN = 2000

let registration: ServiceWorkerRegistration | undefined
let isStarted = false

/**
 * Has the page stored for use without a network, and told of new versions; once, and not in a frame of another page. Never
 * rejects: what cannot be stored is told in `offline`.
 */
export async function startOffline(): Promise<void> {
  // The development server has no service worker.
  if (import.meta.env.DEV) return
  if (isStarted || self !== top || isFramed(new URLSearchParams(location.search))) return
  isStarted = true
  watchMissingParts()
  // Typed as always there, which it is not over plain http.
  if (!(navigator.serviceWorker as unknown)) return tell({ kind: 'nothing', why: 'browser' })
  tell({ kind: 'storing' })
  const workbox = new Workbox(new URL('service-worker.js', document.baseURI).href)
  const reload = () => location.reload()
  let isWanted = false
  workbox.addEventListener('waiting', () => {
    const load = () => {
      isWanted = true
      workbox.messageSkipWaiting()
      // A worker that was just being stopped may not have heard it. The page is loaded again as soon as it has.
      setInterval(() => workbox.messageSkipWaiting(), ASK_AGAIN)
    }
    offline.setState({ newVersion: { isNeeded: false, load } })
  })
  // Workbox tells of the first change alone, which is that a first visit comes to be kept.
  let isKept = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isWanted) reload()
    // Another tab has let it take over: this one goes on, and can follow.
    else if (isKept) offline.setState({ newVersion: { isNeeded: false, load: reload } })
    isKept = true
  })
  try {
    const failed = notStored()
    registration = await workbox.register({ immediate: true })
    if (!registration) return tell({ kind: 'nothing', why: 'browser' })
    const why = registration.active ? undefined : await Promise.race([whenReady(), failed])
    if (why) return tell({ kind: 'nothing', why })
    await keep(!wantsToSaveData())
    lookAgain(registration)
  } catch (error) {
    // Other than for the network, that is for the browser to allow.
    const isOfNetwork = error instanceof TypeError
    tell({ kind: 'nothing', why: isOfNetwork ? 'fetch' : 'browser' })
  }
}

async function whenReady(): Promise<undefined> {
  await navigator.serviceWorker.ready
  return undefined
}

/** Why the worker could not store the page; pending where it can. */
function notStored(): Promise<WhyMissing> {
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener(
      'message',
      ({ data }: MessageEvent<Partial<NotStored> | null>) => {
        if (data?.type === 'NOT_STORED' && data.why) resolve(data.why)
      },
    )
  })
}

/** Stores the whole base map too, whatever the device says of saving data. */
export function keepBaseMap(): Promise<void> {
  return keep(true)
}

async function keep(wholeBaseMap: boolean): Promise<void> {
  const worker = registration?.active
  if (!worker) return
  tell({ kind: 'storing' })
  const message: ToServiceWorker = { type: 'KEEP', wholeBaseMap }
  const kept: Kept = await messageSW(worker, message)
  tell(keepingOf(kept))
}

function keepingOf({ bytes, hasPage, hasBaseMap, missing }: Kept): Keeping {
  if (!hasPage) return { kind: 'nothing', why: missing ?? 'fetch' }
  return hasBaseMap ? { kind: 'whole', bytes } : { kind: 'page', bytes, why: missing ?? 'save-data' }
}

function tell(keeping: Keeping): void {
  offline.setState({ keeping })
}

function lookAgain(of: ServiceWorkerRegistration): void {
  let last = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < LOOK_AGAIN) return
    last = performance.now()
    of.update().catch(() => {})
  })
}
