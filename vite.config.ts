import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown, runnerImport } from 'vite'

function resolvePath(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** The dataset stays a folder of plain files, in the built site too: readers and other tools fetch it by name. */
function dataFolder(): Plugin {
  let outDir = ''
  return {
    name: 'data-folder',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async closeBundle() {
      await cp(resolvePath('data'), `${outDir}/data`, { recursive: true })
    },
    apply: 'build',
  }
}

/** The plugin for the pages shares code with the page itself, whose imports only Vite's own loader resolves. */
async function staticPages(): Promise<Plugin> {
  const path = resolvePath('src/cli/pages/static-pages.ts')
  const { module } = await runnerImport<typeof import('./src/cli/pages/static-pages')>(path)
  return module.staticPages(resolvePath('data'))
}

async function offline(): Promise<Plugin[]> {
  const path = resolvePath('src/cli/offline/offline-plugin.ts')
  const { module } = await runnerImport<typeof import('./src/cli/offline/offline-plugin')>(path)
  return module.offline(resolvePath('.'), supply.serviceWorker)
}

/** `npm start` and the browser tests have the page sent as a host should send it. */
function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    apply: (_, { isPreview }) => isPreview === true,
    async config() {
      const path = resolvePath('src/cli/pages/security-policy.ts')
      const { module } = await runnerImport<typeof import('./src/cli/pages/security-policy')>(path)
      return { preview: { headers: { ...module.securityHeaders(true) } } }
    },
  }
}

async function assembly(): Promise<Plugin> {
  const path = resolvePath('src/cli/assembly/assembly-plugin.ts')
  const { module } = await runnerImport<typeof import('./src/cli/assembly/assembly-plugin')>(path)
  return module.assembly()
}

async function supplyChain() {
  const path = resolvePath('src/cli/supply/supply-plugin.ts')
  const { module } = await runnerImport<typeof import('./src/cli/supply/supply-plugin')>(path)
  return module.supply(resolvePath('.'))
}

const supply = await supplyChain()

/** What every reader fetches, the parts that show the first view among it. */
const FIRST_VIEW =
  /\/(?:index\.html|src\/ui\/chronicle\/Chronicle\.tsx|src\/app\/ExploreBar\.tsx|src\/app\/Notices\.tsx)$/
const OF_EDITOR = /\/(?:src\/(?:app|ui|domain|map)\/(?:edit|source-text)(?:-[a-z]+)?|@codemirror|@lezer)\//

/** Fails a build in which a reader who edits nothing has to wait for code of the editor. */
function editorApart(): Plugin {
  return {
    name: 'editor-apart',
    generateBundle(_, bundle) {
      const first = new Set<string>()
      const take = (name: string) => {
        const chunk = bundle[name]
        if (chunk?.type !== 'chunk' || first.has(name)) return
        first.add(name)
        chunk.imports.forEach(take)
      }
      for (const part of Object.values(bundle))
        if (part.type === 'chunk' && FIRST_VIEW.test(part.facadeModuleId ?? '')) take(part.fileName)
      const found = [...first].flatMap((name) => {
        const chunk = bundle[name]
        return chunk?.type === 'chunk' ? chunk.moduleIds.filter((id) => OF_EDITOR.test(id)) : []
      })
      if (first.size < 4) this.error(`The first view is not where it was: ${[...first].join(', ')}`)
      if (found.length > 0) this.error(`The first view fetches code of the editor: ${found.join(', ')}`)
    },
    apply: 'build',
  }
}

/**
 * What the entry imports other than late is one chunk: cut up by what late parts share with it, it would compress worse
 * and grow with parts that it does not fetch.
 */
function shellChunk(id: string, context: Rolldown.ChunkingContext): string | null {
  const seen = new Set<string>()
  const isOfEntry = (module: string): boolean => {
    if (seen.has(module)) return false
    seen.add(module)
    const info = context.getModuleInfo(module)
    return info !== null && (info.isEntry || info.importers.some(isOfEntry))
  }
  return isOfEntry(id) ? 'shell' : null
}

export default defineConfig(({ command }) => ({
  // Relative addresses: the built site works under any sub-path.
  base: './',
  plugins: [
    react(),
    assembly(),
    dataFolder(),
    editorApart(),
    securityHeaders(),
    supply.page,
    command === 'build' && staticPages(),
    command === 'build' && offline(),
  ],
  resolve: {
    // The page takes from these packages only what it runs.
    alias: [
      { find: /^leaflet$/, replacement: resolvePath('src/map/leaflet/leaflet-parts.ts') },
      { find: /^(?:node|sync)-fetch$/, replacement: resolvePath('src/domain/bibliography/no-fetch.ts') },
    ],
  },
  worker: { format: 'es', plugins: () => [assembly(), supply.worker] },
  build: {
    target: 'es2022',
    // Tells which file a part of the page is in, whose name does not.
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `npm run size` watches what is fetched, compressed.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: shellChunk, debugName: 'shell', priority: 2 },
            // The editor asks it for towns; apart, it would be one more part to list.
            {
              name: 'base-map-labels',
              test: /src\/map\/basemap\/(?:base-map-labels|label-data)\.ts$/,
              priority: 1,
            },
            // What most late parts share is one chunk, not a dozen small ones that the shell has to list. The first view
            // fetches it: what serves to write files alone is not in it, nor comes along with what does.
            {
              name: 'common',
              test: /src\/(?:ui|i18n|domain(?!\/(?:edit|json|format|lesson)))\//,
              minShareCount: 4,
              priority: 1,
              includeDependenciesRecursively: false,
            },
          ],
        },
        // The shell lists the names of all parts, and what is random in them does not compress.
        hashCharacters: 'base36',
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: ({ names: [name] }) =>
          name?.endsWith('.css') ? 'assets/[hash:5][extname]' : 'assets/[name]-[hash:7][extname]',
      },
    },
  },
}))
