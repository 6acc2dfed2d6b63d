// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openFile } from '../../../src/domain/edit/edited-file'
import { EditViews } from '../../../src/ui/edit/EditViews'
import { FileTabs } from '../../../src/ui/edit/FileTabs'
import { ItemList } from '../../../src/ui/edit/ItemList'

afterEach(cleanup)

const file = (name: string, count: number) => ({
  ...{ name, label: name, count },
  ...{ isLesson: false, problems: false, isChanged: false },
})

test('numbers of items, files and views are written as the language of the page writes them', () => {
  render(<FileTabs files={[file('a', 12345), file('b', 1)]} chosen="a" locale="de" onChoose={vi.fn()} />)
  expect(screen.getByRole('button', { name: 'a 12.345' })).toBeTruthy()
  render(
    <EditViews
      view="form"
      isBusy={false}
      onView={vi.fn()}
      counts={{ problems: 12345 }}
      locale="fa"
      of=""
      shown=""
    >
      {null}
    </EditViews>,
  )
  expect(screen.getByRole('tab', { name: 'Problems ۱۲٬۳۴۵' })).toBeTruthy()
  const items = openFile(
    'a.json',
    JSON.stringify(Array.from({ length: 1234 }, () => ({ id: 'x', type: 'book' }))),
  )
  const on = { onSearch: vi.fn(), onChoose: vi.fn(), onShowText: vi.fn() }
  const shown = { file: items, role: 'sources', categories: [], from: undefined, query: '' } as const
  render(<ItemList {...shown} {...on} locale="de" />)
  expect(screen.getByText(/1\.234/)).toBeTruthy()
})
