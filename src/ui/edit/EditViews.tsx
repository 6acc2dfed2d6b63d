import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { useEditMessages } from '../../i18n/use-edit-messages'

export const EDIT_VIEWS = ['form', 'table', 'text', 'problems', 'changes'] as const
export type EditView = (typeof EDIT_VIEWS)[number]

interface EditViewsProps {
  readonly view: EditView
  onView(view: EditView): void
  /** Numbers that stand behind the name of a way. */
  readonly counts: Partial<Record<EditView, number>>
  readonly children: ReactNode
}

/** The ways to edit the same document, as tabs (WAI-ARIA APG, tabs with automatic activation). */
export function EditViews({ view, onView, counts, children }: EditViewsProps) {
  const words = useEditMessages()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const at = EDIT_VIEWS.indexOf(view)
  const onKeyDown = (key: KeyboardEvent) => {
    const forward = getComputedStyle(key.currentTarget).direction === 'rtl' ? -1 : 1
    const steps: Record<string, number> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: EDIT_VIEWS.length - 1,
    }
    const step = steps[key.key]
    if (step === undefined) return
    key.preventDefault()
    const next = (step + EDIT_VIEWS.length) % EDIT_VIEWS.length
    onView(EDIT_VIEWS[next] ?? view)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={words.views} className="edit-tabs" onKeyDown={onKeyDown}>
        {EDIT_VIEWS.map((each) => {
          const count = counts[each]
          return (
            <button
              key={each}
              type="button"
              role="tab"
              id={`${id}-${each}`}
              aria-selected={each === view}
              aria-controls={`${id}-panel`}
              tabIndex={each === view ? 0 : -1}
              onClick={() => onView(each)}
            >
              {words.view[each]}
              {count !== undefined && count > 0 && (
                <span className="edit-count">{count.toLocaleString('en-GB')}</span>
              )}
            </button>
          )
        })}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${view}`}
        className="edit-panel"
        data-view={view}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  )
}
