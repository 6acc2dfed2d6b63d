import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RangeServer {
  readonly url: string
  /** Bytes of each body since the last `clear`, and how many requests. */
  readonly sent: number[]
  clear(): void
  close(): Promise<void>
}

/** Serves a file by HTTP Range as an object store does, on this machine alone. `how` spoils it. */
export async function serveRanges(
  path: string,
  how: {
    readonly ignoresRange?: boolean
    readonly refusesHead?: boolean
    readonly status?: number
    readonly port?: number
  } = {},
): Promise<RangeServer> {
  const sent: number[] = []
  const { size, mtime } = statSync(path)
  const server = createServer((request, response) => {
    response.setHeader('Last-Modified', mtime.toUTCString())
    if (how.status !== undefined || (request.method === 'HEAD' && how.refusesHead)) {
      response.writeHead(how.status ?? 403).end()
      return
    }
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (request.method === 'HEAD' || how.ignoresRange || first === undefined) {
      sent.push(0)
      response.writeHead(200, { 'Content-Length': size })
      if (request.method === 'HEAD') response.end()
      else createReadStream(path).pipe(response)
      return
    }
    const [start, end] = [Number(first), Math.min(Number(last), size - 1)]
    sent.push(end - start + 1)
    response.writeHead(206, {
      'Content-Length': end - start + 1,
      'Content-Range': `bytes ${start}-${end}/${size}`,
    })
    createReadStream(path, { start, end }).pipe(response)
  })
  // What reads may keep this process busy for longer than the seconds after which an idle connection would be closed.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(how.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/events.parquet`,
    sent,
    clear: () => sent.splice(0),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
