import { useEffect, useState } from 'react'
import type { ProblemGroup } from '../../domain/check/group-problems'
import type { Texts } from '../../domain/fix/fix'
import { countOffers, type FixOffers } from '../../domain/fix/fix-offers'

/** Milliseconds that are worked at once. */
const SLICE = 8

const NONE: FixOffers = { safe: 0, byGroup: new Map() }

/** What can be offered to mend many problems at once; as it last was, until that is worked out anew between other work. */
export function useFixOffers(groups: readonly ProblemGroup[], texts: Texts): FixOffers {
  const [offers, setOffers] = useState(NONE)
  useEffect(() => {
    const counting = countOffers(groups, texts)
    const work = () => {
      const until = performance.now() + SLICE
      let step = counting.next()
      while (!step.done && performance.now() < until) step = counting.next()
      if (step.done) setOffers(step.value)
      else timer = setTimeout(work)
    }
    let timer = setTimeout(work)
    return () => clearTimeout(timer)
  }, [groups, texts])
  return offers
}
