import { type KeyboardEvent, useId, useRef } from 'react'
import { isJsonObject } from '../../domain/json/json-value'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import type { EditProps } from '../edit-sources/edit-props'
import { IconButton } from '../field/IconButton'
import { LineIcon } from '../field/LineIcon'
import { useDragOrder } from '../field/use-drag-order'
import { ClaimForm } from './ClaimForm'
import { ClaimHead } from './ClaimHead'
import type { AddParty } from './NewPartyForm'

interface ClaimListProps extends EditProps {
  readonly claims: readonly unknown[]
  /** Ids of the sources that the event and its claims cite. */
  readonly cited: readonly string[]
  /** Index of the claim whose form is open. */
  readonly open: number | undefined
  onOpen(index: number | undefined): void
  /** `control`: which control of the claim keeps the focus. */
  onMove(from: number, to: number, control: 'open' | 'up' | 'down'): void
  onRemove(index: number): void
  readonly onAddParty: AddParty | undefined
  onTold(text: string): void
}

/** Claims in their order, which a handle, buttons or Alt with an arrow key change; one at a time is open. */
export function ClaimList({ claims, open, onOpen, onMove, onRemove, ...props }: ClaimListProps) {
  const words = useEditClaimsMessages()
  const list = useRef<HTMLOListElement>(null)
  const hintId = useId()
  const order = useDragOrder(list, (from, to) => onMove(from, to, 'open'))
  const onKeyDown = (key: KeyboardEvent, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[key.key]
    if (!key.altKey || by === undefined) return
    key.preventDefault()
    onMove(index, index + by, 'open')
  }
  if (claims.length === 0) return null
  return (
    <>
      <p id={hintId} className="visually-hidden">
        {words.listHint}
      </p>
      <ol ref={list} className="edited-claims" aria-label={words.list} aria-describedby={hintId}>
        {claims.map((claim, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim is known by its place alone.
            key={index}
            data-dragged={order.dragged === index || undefined}
            style={order.styleOf(index)}
          >
            <div className="edited-claim-row">
              {/* For those who drag: the buttons do the same. */}
              <span className="edited-claim-grip" aria-hidden="true" {...order.handleOf(index)}>
                <LineIcon name="grip" />
              </span>
              <ClaimHead
                {...props}
                claim={claim}
                index={index}
                isOpen={open === index}
                onToggle={() => onOpen(open === index ? undefined : index)}
                onKeyDown={(key) => onKeyDown(key, index)}
              />
              <IconButton
                icon="up"
                label={words.up(index + 1)}
                isIdle={index === 0}
                focusKey={`up-${index}`}
                onPress={() => onMove(index, index - 1, 'up')}
              />
              <IconButton
                icon="down"
                label={words.down(index + 1)}
                isIdle={index === claims.length - 1}
                focusKey={`down-${index}`}
                onPress={() => onMove(index, index + 1, 'down')}
              />
              <IconButton icon="remove" label={words.remove(index + 1)} onPress={() => onRemove(index)} />
            </div>
            {open === index && isJsonObject(claim) && <ClaimForm {...props} claim={claim} index={index} />}
          </li>
        ))}
      </ol>
    </>
  )
}
