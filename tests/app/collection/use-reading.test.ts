// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { ReadCollection } from '../../../src/app/collection/read-source'
import { useReading } from '../../../src/app/collection/use-reading'
import { parseChoices } from '../../../src/domain/fields/field-choices'

const readCollection = vi.hoisted(() => vi.fn())
vi.mock('../../../src/app/collection/read-collection', () => ({ readCollection }))

afterEach(cleanup)

it('has all of a file only by the choices that hold, from when they are made on', async () => {
  const source = new File([], 'own.json')
  const [first, second] = [{}, {}] as ReadCollection[]
  readCollection.mockResolvedValueOnce(first).mockResolvedValueOnce(second)
  const { choices } = parseChoices('')
  const other = parseChoices('date:').choices
  const seen: unknown[] = []
  const { result, rerender } = renderHook(
    ({ by }) => {
      const reading = useReading(source, by)
      if (by === other) seen.push(reading.whole)
      return reading
    },
    { initialProps: { by: choices } },
  )
  await act(async () => {})
  expect(result.current.whole).toBe(first)
  rerender({ by: other })
  expect(seen).not.toContain(first)
  expect(result.current.collection).toBe(first)
  await act(async () => {})
  expect(result.current.whole).toBe(second)
})
