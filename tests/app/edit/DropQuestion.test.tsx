// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DropQuestion } from '../../../src/app/edit/DropQuestion'
import { isLostOnClosing } from '../../../src/app/edit/follow-missed'
import { FILE, loadPage, text } from './edit-page'

const tab = vi.hoisted(() => ({ onHeld() {}, onElsewhere() {} }))
vi.mock('../../../src/app/tabs/draft-lock', () => ({
  lockDraft(_: string, holding: typeof tab) {
    Object.assign(tab, holding)
    holding.onHeld()
    return { takeOver() {}, release() {} }
  },
  isHeld: async () => true,
}))

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
  await page.openFiles([new File([text('March')], FILE)])
  page.session().keepUntaken({ file: FILE, index: 0, field: 'geometry' }, { text: 'somewhere', value: null })
  await page.session().flush()
})
afterEach(async () => {
  cleanup()
  await page.session().close()
})

function ask(): void {
  const dropped = { files: [new File(['x'], 'other.csv')], items: [] }
  const roles = new Map([[FILE, 'events' as const]])
  render(<DropQuestion session={page.session()} {...{ roles, dropped }} onGo={() => {}} />)
}

it('tells of what is typed and would be lost', async () => {
  ask()
  expect(await screen.findByText(/“somewhere”.*it is lost/)).not.toBeNull()
  expect(screen.queryByRole('button', { name: 'Open, and lose it' })).not.toBeNull()
  expect(isLostOnClosing(page.session())).toBe(true)
})

it('tells of nothing that another tab has, where it stays', async () => {
  tab.onElsewhere()
  ask()
  await screen.findByText(/is closed then/)
  expect(screen.queryByText(/“somewhere”/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Open, and lose it' })).toBeNull()
  expect(isLostOnClosing(page.session())).toBe(false)
})

it('tells of edits that another tab, which took the files, does not have', async () => {
  page.retitle(0, 'Mine')
  page.session().set([{ file: FILE, path: ['name'], value: 'Typed' }], { kind: 'set' }, 'name')
  tab.onElsewhere()
  await page.session().flush()
  expect(page.session().getState().keeping).toBe('unkept')
  expect(isLostOnClosing(page.session())).toBe(true)
})
