import { LineIcon, type LineIconName } from './LineIcon'
import './IconButton.css'

interface IconButtonProps {
  readonly icon: LineIconName
  readonly label: string
  /** Where it can do nothing it keeps the focus, and says why when it is pressed. */
  readonly isIdle?: boolean
  readonly focusKey?: string
  onPress(): void
}

/** A button that is named by its label and seen as a drawing. */
export function IconButton({ icon, label, isIdle, focusKey, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle || undefined}
      data-focus={focusKey}
      onClick={onPress}
    >
      <LineIcon name={icon} />
    </button>
  )
}
