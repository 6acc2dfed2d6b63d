// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Notices } from '../../src/app/Notices'

afterEach(cleanup)

test('shows a value of the address without the characters that would turn or hide what stands around it', async () => {
  const nothing = () => {}
  const opening = [{ key: 'event', value: 'a\u202Eb\u0007c' }]
  render(
    <Notices
      opening={opening}
      failures={[]}
      dataProblems={[]}
      notice={undefined}
      onRetry={nothing}
      onDone={nothing}
    />,
  )
  expect((await screen.findByText(/event=/)).textContent).toContain('event=a%E2%80%AEb%07c')
})
