// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ShareDialog } from '../../../src/app/share/ShareDialog'
import { sampleSubject } from '../../map/picture/sample-subject'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => {}
})
afterEach(cleanup)

function tabs(isTimeless: boolean) {
  const part = () => null
  render(
    <ShareDialog
      {...{ ...sampleSubject(), isTimeless }}
      parts={{ link: part, data: part, embed: part }}
      compare={undefined}
      event={undefined}
      isPrinting={false}
      hasPanel={false}
      fileTitle="wells"
      onClose={() => {}}
    />,
  )
  return screen.getAllByRole('tab', { hidden: true }).map(({ textContent }) => textContent)
}

test('offers a film of what has a time only', () => {
  expect(tabs(false)).toContain('Film')
  cleanup()
  expect(tabs(true)).toEqual(['Link', 'Picture', 'Print', 'Data', 'Embed'])
})
