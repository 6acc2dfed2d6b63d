// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ConvertFile } from '../../../src/app/edit/ConvertFile'
import type { DocumentSource } from '../../../src/app/edit/document-source'
import { convertText } from '../../../src/domain/convert/convert-text'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'

vi.mock('../../../src/app/edit/convert-beside', () => ({ convertBeside() {}, writeBeside() {} }))

const TABLE = 'title,date,lat,lon\nA march,1981-06-20,35.7,51.4\n'
const conversion = convertText(TABLE, { parseXml })

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= () => {}
})
afterEach(cleanup)

const show = (kind: DocumentSource['kind'], name: string) =>
  render(
    <ConvertFile
      file={{
        opened: { source: { kind, name }, texts: new Map([[name, TABLE]]) },
        ...{ text: TABLE, created: 'new.geojson', encoding: undefined, options: {}, conversion },
      }}
    />,
  )

test('of a file that is read as another it is told that it stays, of a text that was pasted it is not', () => {
  show('file', 'events.csv')
  expect(screen.getByText(/a new file, new\.geojson\. “events\.csv” stays as it is\.$/)).toBeTruthy()
  cleanup()
  show('paste', 'pasted.geojson')
  expect(screen.getByText(/a new file, new\.geojson\.$/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Open what was pasted', hidden: true })).toBeTruthy()
})
