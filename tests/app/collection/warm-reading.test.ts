import { expect, it, vi } from 'vitest'
import { readSource } from '../../../src/app/collection/read-source'
import { warmReading } from '../../../src/app/collection/warm-reading'

vi.mock('../../../src/app/collection/read-source', async (importOriginal) => {
  const { readSource } = await importOriginal<typeof import('../../../src/app/collection/read-source')>()
  return { readSource: vi.fn(readSource) }
})

it('reads features with all that usual files have', async () => {
  await warmReading(undefined)
  const [read] = vi.mocked(readSource).mock.results
  if (read?.type !== 'return') throw read?.value
  const { columns, facts } = await read.value
  expect(columns.events.rows).toBeGreaterThan(1000)
  expect(columns.events.dated).toBe(columns.events.rows)
  expect(facts.box).toBeDefined()
  expect(columns.categories.distinct).toBe(7)
  expect(columns.titles).toBeDefined()
})
