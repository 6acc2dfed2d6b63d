import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
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

/** In place of a file: its text as another, a status, half of it, or all of it after some seconds. */
export type Other = (text: () => string) => string | number | 'half' | 'late'

/** Milliseconds that a file takes which comes late: longer than the page waits for any part of its first view. */
const LATE_MS = 4000

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
    const type = typeOf(file)
    if (answer === 'late') return void setTimeout(() => send(file, request, response), LATE_MS)
    if (answer === 'half') {
      const { size } = statSync(file)
      response.writeHead(200, { 'Content-Type': type, 'Content-Length': size })
      // The rest never comes: the connection ends.
      return response.write(readFileSync(file).subarray(0, size / 2), () => response.destroy())
    }
    if (answer !== undefined) {
      const isPage = answer.startsWith('<!doctype')
      response.writeHead(200, { 'Content-Type': isPage ? 'text/html' : type, 'Cache-Control': 'no-store' })
      return response.end(answer)
    }
    send(file, request, response)
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

/** The file, or the range of it that is asked for. */
function send(file: string, request: IncomingMessage, response: ServerResponse): void {
  const type = typeOf(file)
  if (!file.startsWith('dist') || !existsSync(file) || !statSync(file).isFile()) {
    refuse(response, 404)
    return
  }
  const { size, mtimeMs } = statSync(file)
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: `"${size}-${mtimeMs}"` }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  if (from === undefined) {
    response.writeHead(200, { ...headers, 'Content-Length': size })
    createReadStream(file).pipe(response)
    return
  }
  const start = Number(from)
  const end = Math.min(to ? Number(to) : size - 1, size - 1)
  response.writeHead(206, {
    ...headers,
    'Content-Length': end - start + 1,
    'Content-Range': `bytes ${start}-${end}/${size}`,
  })
  createReadStream(file, { start, end }).pipe(response)
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? 'application/octet-stream'
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/html' })
  response.end(`<!doctype html><title>${status}</title>`)
}
