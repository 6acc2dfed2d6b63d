import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { usePresenterMessages } from '../../../i18n/use-presenter-messages'
import './BlankScreen.css'

/** An empty screen, so that a class looks at its teacher. A click ends it; its keys are those of the lesson. */
export function BlankScreen({ onEnd }: { onEnd(): void }) {
  const { presentation } = usePresenterMessages()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    button.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return createPortal(
    <button
      type="button"
      className="blank-screen"
      ref={button}
      onClick={onEnd}
      // What lies below cannot be seen, and has no use for focus.
      onKeyDown={(key) => key.key === 'Tab' && key.preventDefault()}
    >
      <span className="visually-hidden">
        {presentation.blank} {presentation.unblank}
      </span>
    </button>,
    document.body,
  )
}
