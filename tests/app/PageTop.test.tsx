// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAtlasStore } from '../../src/app/atlas-store'
import { PageTop } from '../../src/app/PageTop'
import { readAddress } from '../../src/app/url-sync'
import { viewContextOf } from '../../src/domain/view/view'
import { eventually } from '../eventually'
import { sampleAtlas } from '../ui/sample-atlas'

const fetched = vi.hoisted(() => vi.fn())
const lost = vi.hoisted(() => (code: string) => () => {
  fetched(code)
  throw new TypeError('Failed to fetch dynamically imported module')
})
vi.mock('../../src/app/choose-file', lost('choose-file'))
vi.mock('../../src/app/collection/open-collection', lost('open-collection'))
vi.mock('../../src/app/LateTop', () => ({ LateTop: () => null }))

const whole: (() => void)[] = []
vi.mock('../../src/map/first-view', async (original) => ({
  ...(await original<typeof import('../../src/map/first-view')>()),
  afterWholeView: (run: () => void) => void whole.push(run),
}))

beforeEach(() => {
  whole.length = 0
  fetched.mockClear()
})
afterEach(cleanup)

const atlas = sampleAtlas()
const nothing = () => {}

function show(embed: boolean) {
  const onOpenFailed = vi.fn()
  const store = createAtlasStore(readAddress(viewContextOf(atlas)).view)
  render(
    <PageTop
      {...{ atlas, store, embed, onOpenFailed }}
      {...{ opening: [], failures: [], dataProblems: [], notice: undefined }}
      deviceTheme="light"
      onRetry={nothing}
      onDone={nothing}
      onShare={nothing}
    />,
  )
  return onOpenFailed
}

test('fetches what opens files once the page is whole, and says nothing of it', async () => {
  const failed = show(false)
  expect(fetched).not.toHaveBeenCalled()
  for (const run of whole) run()
  await eventually(() => expect(fetched).toHaveBeenCalledTimes(2))
  await vi.dynamicImportSettled()
  expect(failed).not.toHaveBeenCalled()
})

test('tells where what opens files cannot be had once it is asked for', async () => {
  const failed = show(false)
  fireEvent.click(screen.getByRole('button', { name: 'Open file' }))
  await eventually(() => expect(failed).toHaveBeenCalledOnce())
})

test('fetches nothing that opens files in a frame of another page', () => {
  show(true)
  expect(whole).toEqual([])
})
