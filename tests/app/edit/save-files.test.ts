// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { changedFiles, unsavedFiles } from '../../../src/domain/edit/editing'
import { eventually } from '../../eventually'
import { FILE, loadPage, onDisk, text } from './edit-page'

const picker = vi.hoisted(() => ({ save: vi.fn() }))
vi.mock('browser-fs-access', () => ({ fileSave: picker.save }))

let page: Awaited<ReturnType<typeof loadPage>>
beforeEach(async () => {
  page = await loadPage()
  picker.save.mockReset()
})
const editing = () => page.session().getState().editing
const unsaved = () => unsavedFiles(editing()).length

/** Saves as a browser does that can write files. */
function writing(disk: { content: string; writes: number }) {
  picker.save.mockImplementation(async (blob: Blob, _: unknown, handle: unknown) => {
    disk.content = await blob.text()
    disk.writes++
    return handle
  })
}

/** Saves a file that others have changed meanwhile, brought together with what they did. */
async function bringTogether() {
  const { file, disk } = onDisk(text('First', 'Second'))
  writing(disk)
  await page.openFiles([file])
  page.retitle(0, 'Mine')
  disk.content = text('First', 'Theirs')
  const both = text('Mine', 'Theirs')
  const newer = (await page.saveFiles(page.session()))?.newer.get(FILE)
  if (newer) page.session().goOnFrom(FILE, newer, both, { kind: 'merge' })
  await page.saveFiles(page.session())
  return { disk, both }
}

describe('saving', () => {
  it('leaves unsaved what was done while it was under way', async () => {
    const { file, disk, handle } = onDisk(text('First'))
    await page.openFiles([file])
    page.retitle(0, 'Second')
    let end = (_: unknown) => {}
    picker.save.mockReturnValue(new Promise((resolve) => (end = resolve)))
    const saving = page.saveFiles(page.session())
    await eventually(() => expect(picker.save).toHaveBeenCalled())
    page.retitle(0, 'Third')
    expect(await page.saveFiles(page.session())).toBeUndefined()
    end(handle)
    expect(await saving).toMatchObject({ saved: [FILE] })
    expect(picker.save).toHaveBeenCalledTimes(1)
    expect(unsaved()).toBe(1)
    expect(editing().saved.get(FILE)).toBe(text('Second'))
    expect(disk.writes).toBe(0)
  })

  it('goes on telling what differs from what was opened, also in the next visit', async () => {
    await page.openFiles([new File([text('First')], FILE)])
    page.retitle(0, 'Mine')
    picker.save.mockResolvedValue(null)
    await page.saveFiles(page.session())
    expect(unsaved()).toBe(0)
    expect(changedFiles(editing())).toHaveLength(1)
    await page.session().flush()
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect(unsaved()).toBe(0)
    expect(changedFiles(editing())).toHaveLength(1)
    expect(page.session().getState().isRestored).toBe(false)
  })

  it('overwrites nothing that was written meanwhile, until the reader says so', async () => {
    const { file, disk } = onDisk(text('First', 'Second'))
    writing(disk)
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    disk.content = text('First', 'Theirs')
    const newer = new Map([[FILE, { text: disk.content, from: 'disk' }]])
    expect(await page.saveFiles(page.session())).toMatchObject({ saved: [], failure: undefined, newer })
    expect(page.session().getState().newer).toEqual(newer)
    expect(disk.writes).toBe(0)
    expect(unsaved()).toBe(1)
    await page.saveFiles(page.session(), { names: [FILE], isOverwriting: true })
    expect(disk.content).toBe(text('Mine', 'Second'))
    expect(page.session().getState().newer).toEqual(new Map())
  })

  it('tells why what was written meanwhile cannot be read, and overwrites nothing', async () => {
    const { file, handle } = onDisk(text('First'))
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    handle.getFile = async () => new File([new Uint8Array([0x5b, 0xe9, 0x5d])], FILE)
    const result = await page.saveFiles(page.session())
    const unread = { name: FILE, fault: { kind: 'not-text', name: FILE } }
    expect(result).toMatchObject({ saved: [], failure: undefined, unread })
    expect(picker.save).not.toHaveBeenCalled()
  })

  it('writes over what cannot be read, or to another file, once it is told to', async () => {
    const { file, disk, handle } = onDisk(text('First'))
    writing(disk)
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    handle.getFile = async () => new File([new Uint8Array([0x5b, 0xe9, 0x5d])], FILE)
    await page.saveFiles(page.session(), { names: [FILE], isElsewhere: true })
    expect(picker.save.mock.lastCall?.[2]).toBeNull()
    page.retitle(0, 'Mine again')
    const result = await page.saveFiles(page.session(), { names: [FILE], isOverwriting: true })
    expect(result).toMatchObject({ saved: [FILE], unread: undefined })
    expect(disk.content).toBe(text('Mine again'))
  })

  it('writes a file anew that is gone from the disk', async () => {
    const { file, disk, handle } = onDisk(text('First'))
    writing(disk)
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    handle.getFile = () => Promise.reject(new DOMException('', 'NotFoundError'))
    expect(await page.saveFiles(page.session())).toMatchObject({ saved: [FILE], failure: undefined })
    expect(disk).toEqual({ content: text('Mine'), writes: 1 })
    page.retitle(0, 'Mine again')
    handle.getFile = () => Promise.reject(new DOMException('locked', 'NotReadableError'))
    expect(await page.saveFiles(page.session())).toMatchObject({ saved: [], failure: 'locked' })
    expect([disk.writes, unsaved()]).toEqual([1, 1])
  })

  it('asks nothing where the disk has by now what is to be saved', async () => {
    const { file, disk } = onDisk(text('First'))
    writing(disk)
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    disk.content = text('Mine')
    expect(await page.saveFiles(page.session())).toMatchObject({ saved: [FILE], newer: new Map() })
    expect([page.session().getState().newer, unsaved()]).toEqual([new Map(), 0])
  })

  it('writes what it knows of the disk over it', async () => {
    const { file, disk } = onDisk(text('First'))
    writing(disk)
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    await page.saveFiles(page.session())
    page.retitle(0, 'Mine again')
    await page.saveFiles(page.session())
    expect(disk).toEqual({ content: text('Mine again'), writes: 2 })
  })

  it('can go on from what was written meanwhile, and back', async () => {
    const { file, disk } = onDisk(text('First'))
    writing(disk)
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    disk.content = text('Theirs')
    const newer = (await page.saveFiles(page.session()))?.newer.get(FILE)
    if (newer) page.session().goOnFrom(FILE, newer, newer.text, { kind: 'reload' })
    expect(page.now()).toBe(text('Theirs'))
    expect(unsaved()).toBe(0)
    page.session().undo()
    expect(page.now()).toBe(text('Mine'))
    expect((await page.saveFiles(page.session()))?.newer.get(FILE)?.text).toBe(text('Theirs'))
    expect(disk.content).toBe(text('Theirs'))
    await page.saveFiles(page.session(), { isOverwriting: true })
    expect(disk.content).toBe(text('Mine'))
  })

  it('asks anew where undo led behind what was brought together', async () => {
    const { disk, both } = await bringTogether()
    expect(disk.content).toBe(both)
    page.session().goTo(0)
    page.retitle(0, 'Other')
    expect(page.session().getState().newer.get(FILE)?.text).toBe(both)
    expect((await page.saveFiles(page.session()))?.newer.get(FILE)?.text).toBe(both)
    expect(disk.content).toBe(both)
  })

  it('goes back to what was saved last, with what others had written', async () => {
    const { both } = await bringTogether()
    page.retitle(0, 'More')
    page.session().goToSaved()
    expect(page.now()).toBe(both)
    expect(unsaved()).toBe(0)
  })

  it('knows in the next visit what of the disk it has gone on from', async () => {
    await page.openFiles([new File([text('First')], FILE)])
    page.retitle(0, 'Mine')
    const newer = { text: text('Theirs'), from: 'disk' } as const
    page.session().goOnFrom(FILE, newer, newer.text, { kind: 'reload' })
    await page.session().flush()
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect(editing().saved.get(FILE)).toBe(text('Theirs'))
    expect(unsaved()).toBe(0)
    expect(changedFiles(editing())).toHaveLength(0)
    page.session().undo()
    await page.session().flush()
    page = await loadPage({ isNew: false })
    await page.reopen()
    expect([page.now(), editing().saved.get(FILE)]).toEqual([text('Mine'), text('First')])
    page.session().redo()
    expect([page.now(), editing().saved.get(FILE)]).toEqual([text('Theirs'), text('Theirs')])
  })

  it('tells in the next visit what was written to the file since', async () => {
    const { file, disk } = onDisk(text('First'))
    await page.openFiles([file])
    page.retitle(0, 'Mine')
    await page.session().flush()
    const session = page.session()
    disk.content = text('Theirs')
    const { lookForNewer } = await import('../../../src/app/edit/newer-files')
    await lookForNewer(session)
    expect(session.getState().newer.get(FILE)).toEqual({ text: text('Theirs'), from: 'disk' })
  })

  describe('of several files in places that are chosen', () => {
    const open = () =>
      page.openNew(
        'New',
        new Map([
          ['a.geojson', text('A')],
          ['b.geojson', text('B')],
        ]),
      )

    it('stops where the reader chooses none', async () => {
      await open()
      picker.save.mockRejectedValue(new DOMException('', 'AbortError'))
      expect(await page.saveFiles(page.session())).toMatchObject({ saved: [], failure: undefined })
      expect(picker.save).toHaveBeenCalledTimes(1)
    })

    it('names the next where the browser asks once a press', async () => {
      await open()
      picker.save
        .mockResolvedValueOnce(onDisk('').handle)
        .mockRejectedValueOnce(new DOMException('User activation required.', 'SecurityError'))
        .mockResolvedValueOnce(onDisk('').handle)
      const first = await page.saveFiles(page.session())
      expect(first).toMatchObject({ saved: ['a.geojson'], next: 'b.geojson', failure: undefined })
      expect(await page.saveFiles(page.session())).toMatchObject({ saved: ['b.geojson'], next: undefined })
      expect(unsaved()).toBe(0)
    })
  })
})
