import type { Problem } from '../../domain/problem'
import { useEditMessages } from '../../i18n/use-edit-messages'

const SHAPES: Readonly<Record<Problem['severity'], string>> = {
  error: 'M5.2 1h5.600L15 5.200v5.600L10.800 15H5.200L1 10.800V5.200Z',
  warning: 'M8 1.500 15.500 14.500H.5Z',
}

/** How grave a problem is, by shape and word. */
export function ProblemSeverity({ severity }: Pick<Problem, 'severity'>) {
  const { problems: words } = useEditMessages()
  return (
    <span className="problem-severity" data-severity={severity}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={SHAPES[severity]} className="problem-shape" />
        <path
          d={severity === 'error' ? 'M8 4v5M8 11v1.200' : 'M8 6v4M8 11.500v1.200'}
          className="problem-mark"
        />
      </svg>
      {words.severity[severity]}
    </span>
  )
}
