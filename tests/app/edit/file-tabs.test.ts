import { expect, it } from 'vitest'
import { fileTabs, labelOf } from '../../../src/app/edit/file-tabs'
import { fileRoles } from '../../../src/domain/check/file-roles'
import { openFile } from '../../../src/domain/edit/edited-file'
import { beginEditing } from '../../../src/domain/edit/editing'
import { edit as words } from '../../../src/i18n/en/edit'

it('lessons of the same title are told apart by their ids, in the menus and among the changes', () => {
  const titles = { a: 'The road', b: 'The road', c: 'The way' }
  const lessons = Object.entries(titles).map(([id, title]) =>
    openFile(`lessons/${id}.json`, JSON.stringify({ id, title })),
  )
  const editing = beginEditing([openFile('atlas.json', '{}'), ...lessons])
  const roles = fileRoles(editing.files)
  const labels = fileTabs(editing, roles, new Map(), new Set(), words).map(({ label }) => label)
  expect(labels).toEqual(['Atlas', 'The road (a)', 'The road (b)', 'The way'])
  expect(labelOf(editing, roles, 'lessons/b.json', words)).toBe('The road (b)')
})
