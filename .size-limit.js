import { readFileSync } from 'node:fs'

/** The scripts that `index.html` fetches at once, however the bundler cuts them. */
const scripts = [...readFileSync('dist/index.html', 'utf8').matchAll(/assets\/[^"]+\.js/g)].map(
  ([path]) => `dist/${path}`,
)

export default [{ name: 'Shell: JavaScript of the first load', path: scripts, limit: '170 kB', gzip: true }]
