// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Header } from '../../src/app/Header'
import type { Theme } from '../../src/domain/view/view'
import { sampleAtlas } from '../ui/sample-atlas'

const atlas = sampleAtlas()

function Host({ device }: { readonly device: 'light' | 'dark' }) {
  const [theme, setTheme] = useState<Theme>('auto')
  return (
    <>
      <Header
        atlas={atlas}
        mode="explore"
        onModeChange={() => {}}
        theme={theme}
        deviceTheme={device}
        onThemeChange={setTheme}
        onOpenFile={() => {}}
        onShare={() => {}}
      />
      <p data-testid="theme">{theme}</p>
    </>
  )
}

afterEach(cleanup)

test.each([
  ['light', ['dark', 'light', 'auto']],
  ['dark', ['light', 'dark', 'auto']],
] as const)('on a %s device the first press on Theme changes what is seen', (device, themes) => {
  render(<Host device={device} />)
  const seen = themes.map(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Theme' }))
    return screen.getByTestId('theme').textContent
  })
  expect(seen).toEqual(themes)
})
