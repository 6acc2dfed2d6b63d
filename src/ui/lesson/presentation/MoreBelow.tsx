import { Icon } from '../../marks/Icon'
import './MoreBelow.css'

/** Shows that the step's card goes on: its last lines fade, over an arrow. */
export function MoreBelow() {
  return (
    <span className="more-below" aria-hidden="true">
      <Icon name="chevron" size={32} />
    </span>
  )
}
