import { afterEach, expect, it, vi } from 'vitest'
import type { CheckReply, CheckRequest } from '../../../src/app/edit/check-worker'
import { watchProblems } from '../../../src/app/edit/problem-watch'

const worker = {
  asked: [] as CheckRequest[],
  onmessage: undefined as ((message: { data: CheckReply }) => void) | undefined,
  postMessage(request: CheckRequest) {
    this.asked.push(request)
  },
  terminate: vi.fn(),
}

afterEach(() => vi.unstubAllGlobals())

it('tells what was found of the texts as they are, not of texts that have changed since', () => {
  const started = vi.fn()
  started.mockImplementation(function start() {
    return worker
  })
  vi.stubGlobal('Worker', started)
  const found = vi.fn()
  const watch = watchProblems(found, vi.fn())
  watch.open(new Map([['own.geojson', '{}']]))
  watch.change(new Map([['own.geojson', [{ from: 0, to: 0, insert: ' ' }]]]))
  const [first, second] = worker.asked.map(
    ({ revision }) => ({ revision, problems: [], left: 0 }) as unknown as CheckReply,
  )
  if (first) worker.onmessage?.({ data: first })
  expect(found).not.toHaveBeenCalled()
  if (second) worker.onmessage?.({ data: second })
  expect(found).toHaveBeenCalledExactlyOnceWith(second)
})
