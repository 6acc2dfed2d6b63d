import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { turnTabs } from '../tabs/tab-keys'
import { ViewBoundary } from './ViewBoundary'

export const EDIT_VIEWS = ['form', 'table', 'text', 'problems', 'changes'] as const
export type EditView = (typeof EDIT_VIEWS)[number]

interface EditViewsProps {
  readonly view: EditView
  onView(view: EditView): void
  /** Numbers that stand behind the name of a way. */
  readonly counts: Partial<Record<EditView, number>>
  /** Whether nothing can be edited for a moment: what has the focus has it again after that. */
  readonly isBusy: boolean
  readonly locale: string
  /** What the view is of: that of something else begins at its top. */
  readonly of: string
  /** Changes with what the view shows: one that failed is tried again then. */
  readonly shown: unknown
  readonly children: ReactNode
}

/** The ways to edit the same document, as tabs (WAI-ARIA APG, tabs with automatic activation). */
export function EditViews({ view, onView, counts, isBusy, locale, of, shown, children }: EditViewsProps) {
  const words = useEditMessages()
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)
  // Before what gets the focus is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: from the top with each of something else.
  useLayoutEffect(() => void panel.current?.scrollTo(0, 0), [of, view])
  const held = useRef<Element>(null)
  useLayoutEffect(() => {
    const { activeElement } = document
    if (isBusy) held.current = panel.current?.contains(activeElement) ? activeElement : null
    else if (held.current instanceof HTMLElement && activeElement === document.body) held.current.focus()
  }, [isBusy])
  const onKeyDown = (key: KeyboardEvent) =>
    turnTabs(key, EDIT_VIEWS.indexOf(view), (next) => onView(EDIT_VIEWS[next] ?? view))
  return (
    <>
      <div role="tablist" aria-label={words.views} className="edit-tabs" onKeyDown={onKeyDown}>
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
                <span className="edit-count">{formatNumber(count, locale)}</span>
              )}
            </button>
          )
        })}
      </div>
      <div
        ref={panel}
        role="tabpanel"
        inert={isBusy}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${view}`}
        className="edit-panel"
        data-view={view}
        tabIndex={-1}
      >
        <ViewBoundary key={view} of={shown}>
          {children}
        </ViewBoundary>
      </div>
    </>
  )
}
