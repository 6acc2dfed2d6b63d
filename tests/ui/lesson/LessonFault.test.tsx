// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LessonFault } from '../../../src/ui/lesson/LessonFault'

test('a lesson that is not as expected names the place as the maker does, its steps from 1', () => {
  const failure = { reason: 'shape', path: ['steps', 0, 'heading'] } as const
  render(<LessonFault id="exile" failure={failure} onRetry={() => {}} />)
  expect(screen.getByRole('alert').textContent).toContain('not as expected at Step 1, Heading.')
})
