import { type ReactNode, useId } from 'react'
import type { FieldProblem } from './field-problem'
import './Field.css'

/** What a control takes from its field: its name, its description, whether it is right, and the key that brings the focus to it. */
export interface FieldControl {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
  readonly 'aria-errormessage': string | undefined
  readonly 'data-focus': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly problems: readonly FieldProblem[]
  readonly focusKey?: string | undefined
  /** At the end of the line of the label. */
  readonly aside?: ReactNode
  children(control: FieldControl): ReactNode
}

/** A control with its label above it, and below what it is for and what is wrong with it. */
export function Field({ label, hint, problems, focusKey, aside, children }: FieldProps) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, problems.length > 0 && `${id}-problems`]
    .filter(Boolean)
    .join(' ')
  const isWrong = problems.some(({ tone }) => tone === 'error')
  return (
    <div className="field">
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': isWrong || undefined,
        'aria-errormessage': isWrong ? `${id}-problems` : undefined,
        'data-focus': focusKey,
      })}
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  )
}

interface ProblemsProps {
  readonly id?: string
  readonly problems: readonly FieldProblem[]
}

/** What is wrong at one place. */
export function Problems({ id, problems }: ProblemsProps) {
  if (problems.length === 0) return null
  return (
    <ul id={id} className="field-problems">
      {problems.map(({ tone, text, help, fixes = [] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two problems may have the same words.
        <li key={index} data-tone={tone}>
          {text} {help && <span className="field-help">{help}</span>}
          {fixes.length > 0 && (
            <span className="field-fixes">
              {fixes.map((fix) => (
                <button key={fix.label} type="button" className="button" onClick={fix.apply}>
                  {fix.label}
                </button>
              ))}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
