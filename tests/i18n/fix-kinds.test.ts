import { expect, test } from 'vitest'
import { FIX_CODES } from '../../src/domain/fix/fix-codes'
import { fixKind } from '../../src/i18n/en/fix-kinds'
import { fixes } from '../../src/i18n/en/fixes'

test('a fix whose words tell of its place has other words for many places', () => {
  const without = FIX_CODES.filter((code) => {
    let isTold = false
    const get = () => {
      isTold = true
      return '1'
    }
    const values = new Proxy<Record<string, string>>({}, { get })
    const label = fixes.label({ code, values })
    return isTold && fixKind(code) === label
  })
  expect(without).toEqual([])
})

test('no words for many places lack a value', () => {
  expect(FIX_CODES.filter((code) => /undefined|""/.test(fixKind(code)))).toEqual([])
})
