import { expect, it, vi } from 'vitest'
import { readForeignText } from '../../../src/app/edit/foreign-text'
import { type ConvertOptions, convertText } from '../../../src/domain/convert/convert-text'
import { parseXml } from '../../../src/domain/convert/xml/parse-xml'

vi.mock('../../../src/app/edit/convert-beside', () => ({
  convertBeside: async (text: string, options: ConvertOptions) => convertText(text, { ...options, parseXml }),
}))

const TABLE = 'title,seen,lat,lon\nMill,1914,35.7,51.4\n'

const readWith = async (column: string) => {
  const read = await readForeignText(TABLE, { date: ['properties', column] })
  const { columns = [] } = (read?.conversion.reading ?? {}) as { columns?: { name: string; role?: string }[] }
  return { options: read?.options, role: columns.find(({ name }) => name === 'seen')?.role }
}

it('reads a table by the columns that were chosen of it', async () => {
  const { role, options } = await readWith('seen')
  expect(role).toBe('date')
  expect(options?.columns?.get('date')).toBe('seen')
})

it('reads it as it finds it where it has no such columns', async () => {
  const { role, options } = await readWith('found')
  expect(role).toBeUndefined()
  expect(options).toEqual({})
})
