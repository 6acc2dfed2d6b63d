import { useEffect, useState } from 'react'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { ProblemListProps } from './problem-list-props'

interface ProblemTotalProps extends Pick<ProblemListProps, 'checking'> {
  readonly counts: { readonly error: number; readonly warning: number }
}

/** How many problems the last check found, said when it is done; until then that the next one is under way. */
export function ProblemTotal({ counts: { error, warning }, checking }: ProblemTotalProps) {
  const { problems: words } = useEditMessages()
  const [told, setTold] = useState('')
  useEffect(() => {
    if (checking === 'done') setTold(words.total(error, warning))
  }, [checking, error, warning, words])
  return (
    <p className="problem-total" data-checking={checking === 'underway' || undefined}>
      <output>{told}</output>
      {checking === 'underway' && <span>{words.checking}</span>}
    </p>
  )
}
