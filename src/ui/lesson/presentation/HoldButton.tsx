import type { ReactNode } from 'react'

interface HoldButtonProps {
  readonly className: string
  readonly isHeld: boolean
  onHold(isHeld: boolean): void
  readonly title: string
  readonly children: ReactNode
}

/** A button that works for as long as it is held, by a pointer, a finger or a key. */
export function HoldButton({ className, isHeld, onHold, title, children }: HoldButtonProps) {
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isHeld}
      title={title}
      onPointerDown={(press) => {
        if (press.button !== 0) return
        press.currentTarget.setPointerCapture(press.pointerId)
        onHold(true)
      }}
      onLostPointerCapture={() => onHold(false)}
      onKeyDown={(key) => {
        if (key.key !== ' ' && key.key !== 'Enter') return
        key.preventDefault()
        if (!key.repeat) onHold(true)
      }}
      onKeyUp={() => onHold(false)}
      onBlur={() => onHold(false)}
      onContextMenu={(menu) => menu.preventDefault()}
    >
      {children}
    </button>
  )
}
