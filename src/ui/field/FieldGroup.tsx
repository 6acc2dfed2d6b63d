import { type ReactNode, useId } from 'react'
import { Problems } from './Field'
import type { FieldProblem } from './field-problem'
import './FieldGroup.css'

interface FieldGroupProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problems: readonly FieldProblem[]
  /** At the end of the line of the label. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Several controls under one label, with what they are for and what is wrong with them as a whole. */
export function FieldGroup({ label, hint, problems, aside, children }: FieldGroupProps) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, problems.length > 0 && `${id}-problems`].filter(Boolean)
  return (
    <fieldset className="field-group" aria-describedby={describedBy.join(' ') || undefined}>
      <legend>{label}</legend>
      {aside && <div className="field-group-aside">{aside}</div>}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children}
      <Problems id={`${id}-problems`} problems={problems} />
    </fieldset>
  )
}
