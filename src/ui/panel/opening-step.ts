import { createContext } from 'react'

/** The step of a lesson that opened the card, in words of an address; undefined where the reader did. */
export const OpeningStep = createContext<string | undefined>(undefined)

/** That step, read from the address of the page, which does not say what a step has open itself. */
export function openingStep(link: string): string | undefined {
  const { searchParams } = new URL(link)
  if (searchParams.has('event') || searchParams.has('panel') || !searchParams.has('step')) return undefined
  return `${searchParams.get('lesson')} ${searchParams.get('step')}`
}
