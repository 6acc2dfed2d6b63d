// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { MakerNote } from '../../../src/ui/lesson-maker/MakerNote'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

for (const isNarrow of [true, false]) {
  test(`what there is of it is ${isNarrow ? 'folded away in a narrow' : 'seen in a wide'} window`, () => {
    vi.stubGlobal('matchMedia', () => ({ matches: isNarrow }))
    render(
      <MakerNote tone="hint" text="Not all is as it stood there." items={['Step 1: left out']} isFolding />,
    )
    expect(screen.getByText('Step 1: left out').closest('details') !== null).toBe(isNarrow)
  })
}
