// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { unsavedFiles } from '../../../src/domain/edit/editing'
import { FILE, loadPage, text } from './edit-page'

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
})

/** A handle that a browser can keep: what its copy in the database has is its path. */
class Entry {
  readonly kind = 'file'
  readonly name = FILE
  constructor(readonly path: string) {}
  async isSameEntry(other: unknown) {
    return (other as Entry).path === this.path
  }
  async queryPermission() {
    return 'prompt'
  }
}

const own = (path?: string, content = text('First')) =>
  Object.assign(new File([content], FILE), {
    handle: path === undefined ? undefined : (new Entry(path) as unknown as FileSystemFileHandle),
  })

const paths = () => [...page.session().handles.values()].map((handle) => (handle as unknown as Entry).path)

describe('what is kept of a file', () => {
  it('is brought back where the very same file is opened', async () => {
    await page.openFiles([own('d1')])
    page.retitle(0, 'Mine')
    await page.closeFiles()
    await page.openFiles([own('d1')])
    expect(page.now()).toBe(text('Mine'))
    expect(paths()).toEqual(['d1'])
  })

  it.each([false, true])(
    'is not that of one of another folder that began alike (saved: %s)',
    async (isSaved) => {
      await page.openFiles([own('d1')])
      page.retitle(0, 'Mine')
      const { handles } = page.session()
      if (isSaved) page.session().markSaved(new Map([[FILE, text('Mine')]]), handles)
      await page.closeFiles()
      await page.openFiles([own('d2')])
      expect(page.now()).toBe(text('First'))
      expect(paths()).toEqual(['d2'])
      page.retitle(0, 'Other')
      await page.closeFiles()
      expect(await page.listEdits()).toHaveLength(2)
      await page.openFiles([own('d1')])
      expect(page.now()).toBe(text('Mine'))
      expect(paths()).toEqual(['d1'])
    },
  )

  it('is unsaved where the original of a downloaded copy is opened', async () => {
    await page.openFiles([own()])
    page.retitle(0, 'Mine')
    page.session().markSaved(new Map([[FILE, text('Mine')]]), new Map())
    await page.closeFiles()
    await page.openFiles([own()])
    expect(page.now()).toBe(text('Mine'))
    expect(unsavedFiles(page.session().getState().editing)).toHaveLength(1)
    await page.closeFiles()
    await page.openFiles([own(undefined, text('Mine'))])
    expect(page.now()).toBe(text('Mine'))
    expect(unsavedFiles(page.session().getState().editing)).toHaveLength(0)
  })

  it('is nothing of a text that is pasted again', async () => {
    await page.openPasted(FILE, text('First'))
    page.retitle(0, 'Mine')
    await page.closeFiles()
    await page.openPasted(FILE, text('First'))
    expect(page.now()).toBe(text('First'))
    await page.closeFiles()
    expect(await page.listEdits()).toHaveLength(2)
  })
})
