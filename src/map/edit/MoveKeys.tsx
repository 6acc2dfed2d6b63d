import { useMapEditMessages } from '../../i18n/use-map-edit-messages'

interface MoveKeysProps {
  readonly isStop: boolean
  /** Whether it only tells how a move ends. */
  readonly isBrief: boolean
}

/** The keys that move what has the focus, for those who see them; they are read out with its handle. */
export function MoveKeys({ isStop, isBrief }: MoveKeysProps) {
  const { moveKeys, endKeys, removeKey } = useMapEditMessages()
  const keyLine = isBrief ? endKeys : [...moveKeys, ...endKeys, ...(isStop ? [removeKey] : [])]
  return (
    <span className="edit-keys" aria-hidden="true">
      {keyLine.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key} dir="ltr">
              {key}
            </kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </span>
  )
}
