import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** In place of a file: its text as another, or a status. */
type Other = (text: () => string) => string | number

export interface Site {
  /** Of the page; ends with a slash. */
  readonly address: string
  /** Paths that were asked for within the site, with their queries. */
  readonly asked: string[]
  /** What the host answers in place of its file, by the file's path. */
  readonly others: Map<string, Other>
  /** Ends it, and all connections to it: who asks it is refused. */
  stop(): Promise<void>
}

/** A host of its own for the built page, under a sub-path, that a test can have fail or go. Answers ranges. */
export async function startSite(path = '/some/where/'): Promise<Site> {
  const asked: string[] = []
  const others = new Map<string, Other>()
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site')
    if (!pathname.startsWith(path)) return refuse(response, 404)
    const name = normalize(decodeURIComponent(pathname.slice(path.length))) || '.'
    const file = join('dist', name === '.' ? 'index.html' : name)
    asked.push(pathname.slice(path.length) + search)
    const other = others.get(name === '.' ? 'index.html' : name)
    const answer = other?.(() => readFileSync(file, 'utf8'))
    if (typeof answer === 'number') return refuse(response, answer)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    if (answer !== undefined) {
      const isPage = answer.startsWith('<!doctype')
      response.writeHead(200, { 'Content-Type': isPage ? 'text/html' : type, 'Cache-Control': 'no-store' })
      return response.end(answer)
    }
    if (!file.startsWith('dist') || !existsSync(file) || !statSync(file).isFile())
      return refuse(response, 404)
    const { size, mtimeMs } = statSync(file)
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: `"${size}-${mtimeMs}"` }
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
    if (from === undefined) {
      response.writeHead(200, { ...headers, 'Content-Length': size })
      return createReadStream(file).pipe(response)
    }
    const start = Number(from)
    const end = Math.min(to ? Number(to) : size - 1, size - 1)
    response.writeHead(206, {
      ...headers,
      'Content-Length': end - start + 1,
      'Content-Range': `bytes ${start}-${end}/${size}`,
    })
    return createReadStream(file, { start, end }).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    // A name that browsers take for secure.
    address: `http://localhost:${port}${path}`,
    asked,
    others,
    async stop() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/html' })
  response.end(`<!doctype html><title>${status}</title>`)
}
