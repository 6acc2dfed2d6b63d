import { type FormEvent, useId, useState } from 'react'
import { readStepNumber } from '../../../domain/lesson/step-number'
import { formatNumber } from '../../../i18n/format-number'
import { usePresenterMessages } from '../../../i18n/use-presenter-messages'
import './GoToStep.css'

interface GoToStepProps {
  readonly steps: number
  onGo(step: number): void
  readonly locale: string
}

/** A pupil's way to the step that the teacher names. */
export function GoToStep({ steps, onGo, locale }: GoToStepProps) {
  const { go } = usePresenterMessages()
  const id = useId()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const most = formatNumber(steps, locale)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const step = readStepNumber(text)
    if (Number.isNaN(step)) return setFault(go.notNumber(most))
    if (step < 1 || step > steps) return setFault(go.noSuch(formatNumber(step, locale), most))
    setText('')
    setFault(undefined)
    onGo(step)
  }
  return (
    <form className="go-to-step" onSubmit={submit} noValidate>
      <label htmlFor={id}>{go.label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={text}
        placeholder={go.range(most)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => {
          setText(target.value)
          setFault(undefined)
        }}
      />
      <button type="submit" className="button">
        {go.go}
      </button>
      <p id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </form>
  )
}
