import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const HERE = import.meta.dirname

/** Where the contestants' page is built to. */
export const PAGE_FOLDER = join(HERE, 'dist/page')

/** The script that drives the page of this app. */
export const APP_SCRIPT = join(HERE, 'dist/this-app/this-app.js')

/** Installs the contestants' packages where they are not as the lock file says, checks the types of their pages and builds these. */
export async function buildPages(): Promise<void> {
  if (!isInstalled()) {
    console.log('Installing the packages of the contestants.')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit', shell: isWindows })
  }
  const compiler = join(HERE, '../../../node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', join(HERE, 'page')], { stdio: 'inherit' })
  const root = join(HERE, 'page')
  const shared = { configFile: false, logLevel: 'error', root } as const
  await build({
    ...shared,
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir: PAGE_FOLDER, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  })
  await build({
    ...shared,
    build: {
      outDir: join(APP_SCRIPT, '..'),
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: join(root, 'this-app.ts'),
        formats: ['iife'],
        name: 'thisApp',
        fileName: () => 'this-app.js',
      },
    },
  })
}

const isWindows = process.platform === 'win32'

function isInstalled(): boolean {
  const installed = join(HERE, 'node_modules/.package-lock.json')
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(HERE, 'package-lock.json')).mtimeMs
  )
}
