import { type PrecacheEntry, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { BaseMapStore } from './base-map-store'
import { PageStore, storedBytes } from './page-store'
import type { Kept, NotStored, ToServiceWorker, WhyMissing } from './worker-messages'

const scope = self as unknown as ServiceWorkerGlobalScope
/** The build puts the list of files here (`src/cli/offline/offline-plugin.ts`). */
const files: readonly PrecacheEntry[] = self.__WB_MANIFEST

const root = new URL(scope.registration.scope)
const isArchive = ({ url }: PrecacheEntry) => url.endsWith('.pmtiles')
const entry = files.find(({ url }) => /^assets\/index-.*\.js$/.test(url))?.url ?? ''
const page = new PageStore(
  files.filter((file) => !isArchive(file)),
  entry,
)
// Other sites of the same host share its storage.
const baseMap = new BaseMapStore(files.filter(isArchive), `base-map-${root.href}`)

scope.addEventListener('install', (event) => {
  page.controller.install(event).catch(tellWhyNot)
  // Without it the page is stored all the same.
  event.waitUntil(baseMap.keepBeginnings().catch(() => {}))
})

async function tellWhyNot(error: unknown): Promise<void> {
  const message: NotStored = { type: 'NOT_STORED', why: whyMissing(error) }
  const waiting = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const client of waiting) client.postMessage(message)
}

function whyMissing(error: unknown): WhyMissing {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'room' : 'fetch'
}

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => scope.clients.claim()))
})

scope.addEventListener('message', (event) => {
  const message = event.data as ToServiceWorker
  if (message.type === 'SKIP_WAITING') event.waitUntil(scope.skipWaiting())
  else event.waitUntil(keep(message.wholeBaseMap).then((kept) => event.ports[0]?.postMessage(kept)))
})

/** Pages of another version that are still open may ask for parts of it at any time: what it has stored stays until none is. */
async function dropOldVersions(): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length > 0) return
  await page.drop()
  await baseMap.drop()
}

async function keep(wholeBaseMap: boolean): Promise<Kept> {
  let missing: WhyMissing | undefined
  try {
    await page.mend()
    await (wholeBaseMap ? baseMap.keepWhole() : baseMap.keepBeginnings())
  } catch (error) {
    missing = whyMissing(error)
  }
  return {
    bytes: await storedBytes([page.cacheName, baseMap.cacheName]),
    hasPage: await page.isWhole(),
    hasBaseMap: await baseMap.hasWhole(),
    ...(missing && { missing }),
  }
}

/** The part of an address that lies within the site. */
function inSite({ origin, pathname }: URL): string | undefined {
  const isIn = origin === root.origin && pathname.startsWith(root.pathname)
  return isIn ? pathname.slice(root.pathname.length) : undefined
}

const showPage = page.controller.createHandlerBoundToURL('index.html')
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && ['', 'index.html'].includes(inSite(url) ?? 'other'),
  (options) => {
    if (options.event instanceof ExtendableEvent) options.event.waitUntil(dropOldVersions())
    return showPage(options)
  },
)

registerRoute(new PrecacheRoute(page.controller))

// What the page of an event says, which is for those who come from elsewhere, the atlas says too.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && /^events\/.+\.html$/.test(inSite(url) ?? ''),
  async ({ request, url }) => {
    try {
      return await fetch(request)
    } catch {
      const event =
        url.pathname
          .split('/')
          .at(-1)
          ?.replace(/\.html$/, '') ?? ''
      return Response.redirect(`${root.href}?${new URLSearchParams({ event })}`)
    }
  },
)

registerRoute(
  ({ url }) => baseMap.has(url),
  ({ request }) => baseMap.respond(request),
)

// What pages of an earlier version ask for, of which the host may have nothing any more.
registerRoute(
  ({ url }) => inSite(url)?.startsWith('assets/') === true,
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
)
