import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

function resolvePath(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https://tile.openstreetmap.org",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

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

/** Vite's development server injects inline styles, so only the built page carries the policy. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Descriptions of members go into the JSON Schemas that editors read; the page itself reads none. */
function withoutDescriptions(): Plugin {
  const description = /,\s*v\.description\(\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)\s*,?\s*\)/g
  return {
    name: 'without-descriptions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /-schemas?\.ts$/ },
      handler: (code) => ({ code: code.replaceAll(description, ''), map: null }),
    },
  }
}

export default defineConfig({
  // Relative addresses: the built site works under any sub-path.
  base: './',
  plugins: [react(), withoutDescriptions(), dataFolder(), contentSecurityPolicy()],
  resolve: {
    // The page takes from these packages only what it runs.
    alias: [
      { find: /^leaflet$/, replacement: resolvePath('src/map/leaflet/leaflet-parts.ts') },
      { find: /^edtf$/, replacement: resolvePath('node_modules/edtf/src/parser.js') },
    ],
  },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
