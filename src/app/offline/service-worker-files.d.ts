/** What the build puts into the service worker: the files that it stores (`src/cli/offline/offline-plugin.ts`). */
interface Window {
  readonly __WB_MANIFEST: readonly import('workbox-precaching').PrecacheEntry[]
}
