// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LessonText } from '../../../src/ui/lesson/LessonText'

afterEach(cleanup)

test('a link shows where it leads, unless its words do', () => {
  render(
    <LessonText text="[A report](https://real.example@reports.example/1), [https://real.example](https://evil.example/), <https://plain.example/a>" />,
  )
  expect(screen.getByRole('paragraph').textContent).toBe(
    'A report (reports.example), https://real.example (evil.example), https://plain.example/a',
  )
  const links = screen
    .getAllByRole('link')
    .map((link) => [link.getAttribute('href'), link.getAttribute('rel')])
  expect(links).toEqual([
    ['https://reports.example/1', 'noopener noreferrer'],
    ['https://evil.example/', 'noopener noreferrer'],
    ['https://plain.example/a', 'noopener noreferrer'],
  ])
})
