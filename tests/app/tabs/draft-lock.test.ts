import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lockDraft } from '../../../src/app/tabs/draft-lock'
import { eventually } from '../../eventually'

type Hold = (lock: object | null) => unknown
interface Held {
  readonly options: LockOptions
  readonly hold: Hold
  readonly lose: (reason: unknown) => void
}

const requests: Held[] = []
const channel = { onmessage: null as (() => Promise<void>) | null, postMessage: vi.fn(), close: vi.fn() }

vi.mock('../../../src/app/tabs/open-channel', () => ({ openChannel: () => channel }))

beforeEach(() => {
  requests.length = 0
  const request = (_name: string, options: LockOptions, hold: Hold) =>
    new Promise((_resolve, lose) => requests.push({ options, hold, lose }))
  vi.stubGlobal('navigator', { locks: { request } })
})
afterEach(() => vi.unstubAllGlobals())

function lock(onAsked: () => Promise<void>) {
  const calls = { onHeld: vi.fn(), onElsewhere: vi.fn(), onAsked }
  const draft = lockDraft('own-a', calls)
  const given = requests[0]?.hold({})
  return { ...calls, draft, given }
}

test('a lesson is given to the tab that asks for it once it is saved, and waited for again', async () => {
  const { onHeld, onElsewhere, given } = lock(async () => {})
  expect(onHeld).toHaveBeenCalledTimes(1)
  await channel.onmessage?.()
  await given
  expect(onElsewhere).toHaveBeenCalledTimes(1)
  expect(requests).toHaveLength(2)
  requests[1]?.hold({})
  expect(onHeld).toHaveBeenCalledTimes(2)
})

test('a lesson that is taken while it is being saved is waited for once', async () => {
  let saved = () => {}
  const { onElsewhere } = lock(
    () =>
      new Promise((resolve) => {
        saved = resolve
      }),
  )
  const asked = channel.onmessage?.()
  requests[0]?.lose(new DOMException('taken', 'AbortError'))
  await eventually(() => expect(onElsewhere).toHaveBeenCalledTimes(1))
  saved()
  await asked
  expect(onElsewhere).toHaveBeenCalledTimes(1)
  expect(requests).toHaveLength(2)
})
