// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FileDrop } from '../../../src/ui/files/FileDrop'

afterEach(cleanup)

test('a file that is dropped is opened; a text that is dragged is not taken', () => {
  const onFile = vi.fn()
  render(
    <FileDrop label="Drop it" onFiles={onFile}>
      <p>Lessons</p>
    </FileDrop>,
  )
  const part = screen.getByText('Lessons')
  fireEvent.dragOver(part, { dataTransfer: { types: ['text/plain'], files: [] } })
  expect(screen.queryByText('Drop it')).toBeNull()
  const file = new File(['{}'], 'a.json')
  fireEvent.dragOver(part, { dataTransfer: { types: ['Files'], files: [file] } })
  expect(screen.getByText('Drop it')).toBeTruthy()
  fireEvent.drop(part, { dataTransfer: { types: ['Files'], files: [file] } })
  expect(onFile).toHaveBeenCalledWith([file])
  expect(screen.queryByText('Drop it')).toBeNull()
})
