// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { beginLesson } from '../../../../src/domain/lesson/lesson-progress'
import { isOfThisDevice, LessonShare } from '../../../../src/ui/lesson/share/LessonShare'

afterEach(cleanup)

function share(lesson = 'exile', origin = 'https://atlas.example', step = 5) {
  const progress = beginLesson(lesson, 12, step, 0)
  render(
    <LessonShare
      title="Exile"
      progress={progress}
      link={(step) => `${origin}/?lesson=${lesson}&step=${step}`}
      onClose={vi.fn()}
      locale="en-GB"
    />,
  )
}
const link = () => screen.getByRole<HTMLTextAreaElement>('textbox').value

test('leads to the step at hand, or to the start, and says where', () => {
  share()
  expect(link()).toBe('https://atlas.example/?lesson=exile&step=5')
  expect(screen.getByText('Step 5 of 12')).toBeDefined()
  expect(screen.getByText('This code opens the lesson at step 5.')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('At its start'))
  expect(link()).toBe('https://atlas.example/?lesson=exile&step=1')
  expect(screen.getByText('Step 1 of 12')).toBeDefined()
  expect(screen.getByText('This code opens the lesson at its start.')).toBeTruthy()
})

test('at the first step there is nothing to choose', () => {
  share('exile', 'https://atlas.example', 1)
  expect(link()).toBe('https://atlas.example/?lesson=exile&step=1')
  expect(screen.queryByRole('radio')).toBeNull()
})

test('says so where the link opens on no other device', () => {
  share('own-abc')
  expect(screen.getByText(/kept in this browser alone/)).toBeDefined()
  cleanup()
  share('exile', 'http://localhost:4173')
  expect(screen.getByText(/other devices cannot open it/)).toBeDefined()
  cleanup()
  share()
  expect(document.querySelector('.lesson-share-caveat')).toBeNull()
})

test.each([
  ['http://localhost:4173/', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:80/', true],
  ['file:///home/atlas/index.html', true],
  ['http://192.168.1.20/', false],
  ['https://localhost.example/', false],
])('%s is of this device: %s', (address, isOf) => {
  expect(isOfThisDevice(address)).toBe(isOf)
})
