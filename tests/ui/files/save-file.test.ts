// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '../../../src/ui/files/save-file'

describe('saveFile', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('downloads the content under its name and gives the address up afterwards', () => {
    vi.useFakeTimers()
    const clicked: { href: string; download: string }[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push({ href: this.href, download: this.download })
    })
    const blob = new Blob(['a'], { type: 'text/csv' })
    const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
    const revoke = vi.spyOn(URL, 'revokeObjectURL')
    saveFile('a.csv', blob)
    expect(create).toHaveBeenCalledExactlyOnceWith(blob)
    expect(clicked).toEqual([{ href: 'blob:one', download: 'a.csv' }])
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:one')
  })
})
