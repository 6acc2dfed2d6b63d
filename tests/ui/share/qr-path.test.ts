import { describe, expect, it } from 'vitest'
import { qrPath } from '../../../src/ui/share/qr-path'

describe('qrPath', () => {
  it('leaves four modules free around the code', () => {
    const { path, size } = qrPath('https://atlas.example/') ?? { path: '', size: 0 }
    const at = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...at)).toBe(4)
    expect(Math.max(...at)).toBe(size - 5)
  })

  it('is none where the text is longer than any code holds', () => {
    expect(qrPath('x'.repeat(3000))).toBeUndefined()
  })
})
