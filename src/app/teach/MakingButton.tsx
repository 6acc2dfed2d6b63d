import { useState } from 'react'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'

interface MakingButtonProps {
  readonly label: string
  /** The label with the lesson that it concerns. */
  readonly name: string
  /** What it does, once the code for making lessons has come. */
  onMake(making: typeof import('./making')): void
}

/** A button that leads to where lessons are made. */
export function MakingButton({ label, name, onMake }: MakingButtonProps) {
  const words = useLessonMakerMessages()
  const [hasFailed, setFailed] = useState(false)
  const press = () => {
    setFailed(false)
    import('./making').then(onMake, () => setFailed(true))
  }
  return (
    <>
      <button type="button" className="button" aria-label={name} onClick={press}>
        {label}
      </button>
      {hasFailed && <span role="alert">{words.loadFailed}</span>}
    </>
  )
}
