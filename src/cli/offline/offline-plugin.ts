import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const ARCHIVES = ['basemap/vector.pmtiles', 'basemap/relief.pmtiles']

/** What is of one version of the site alone, and must come as it was built. */
const CODE = /^assets\/.*\.(?:js|css|wasm)$/

const integrityOf = (path: string) =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`

/**
 * Adds the service worker that keeps the page for use without a network, with the list of what it stores, and the
 * manifest by which the page can be installed. The page itself starts the worker (`src/app/offline`).
 *
 * @param root the folder of the project
 * @param ofWorker a plugin for the build of the service worker
 */
export function offline(root: string, ofWorker: Plugin): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'service-worker.ts',
    // Started when the first view has been drawn, by a part that is fetched late.
    injectRegister: false,
    injectManifest: {
      rollupFormat: 'iife',
      buildPlugins: { vite: [ofWorker] },
      globPatterns: [
        'index.html',
        'notices.txt',
        'assets/**/*',
        'basemap/*.json',
        'data/**/*.{json,geojson}',
      ],
      dontCacheBustURLsMatching: /^assets\//,
      // The archives are too large to be stored before the page counts as stored: the worker does so apart.
      additionalManifestEntries: ARCHIVES.map((url) => {
        const integrity = integrityOf(join(root, 'public', url))
        return { url, revision: integrity.slice(-12), integrity }
      }),
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) =>
            CODE.test(entry.url)
              ? { ...entry, integrity: integrityOf(join(root, 'dist', entry.url)) }
              : entry,
          ),
        }),
      ],
    },
    manifest: {
      id: './',
      name: 'Relocation Atlas',
      short_name: 'Atlas',
      description:
        'A map of events and relocations in time: who says what, when and where. It works without a network.',
      lang: 'en',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbf8f0',
      theme_color: '#fbf8f0',
      categories: ['education', 'reference'],
      icons: [
        { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  })
}
