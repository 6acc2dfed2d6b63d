// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { expect, it } from 'vitest'
import { type Untaken, UntakenContext, useKeptDraft } from '../../../src/ui/edit-form/untaken'
import { keptTexts } from './kept-texts'

const field = (index: number) => `properties/claims/${index}/by/new-party`
const begun = (text: string): Untaken => ({ text, value: undefined, making: 'party', draft: text })

function begin(index: number, texts = keptTexts().texts) {
  const path = ['properties', 'claims', index, 'by']
  const wrapper = ({ children }: PropsWithChildren) => (
    <UntakenContext value={texts}>{children}</UntakenContext>
  )
  return renderHook(() => useKeptDraft<string>(path, 'party', String, () => {}), { wrapper })
}

it('what is begun goes along with the claim it was begun in', () => {
  const { texts } = keptTexts()
  texts.keep(field(0), begun('Court'))
  const [first, second] = [begin(0, texts), begin(1, texts)]
  expect(first.result.current[0]).toBe('Court')
  expect(second.result.current[0]).toBeUndefined()
  texts.keep(field(0), undefined)
  texts.keep(field(1), begun('Court'))
  first.rerender()
  second.rerender()
  expect(first.result.current[0]).toBeUndefined()
  expect(second.result.current[0]).toBe('Court')
})

it('what is begun stays in its form, and beyond that once there is something to lose, until it is given up', () => {
  const { texts, told } = keptTexts()
  const { result, rerender } = begin(0, texts)
  const change = (to: string | undefined) => act(() => result.current[1](() => to))
  change('')
  rerender()
  expect(result.current[0]).toBe('')
  expect(told()).toEqual([])
  change('Court')
  expect(told()).toEqual(['Court'])
  expect(begin(0, texts).result.current[0]).toBe('Court')
  change(undefined)
  expect(result.current[0]).toBeUndefined()
  expect(told()).toEqual([])
})
