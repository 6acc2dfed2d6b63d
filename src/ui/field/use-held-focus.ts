import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

const KEYED = '[data-focus]'
const CONTROL = 'input, select, textarea, button, summary'

/** What had the focus last, the key of its field, and what stood beside and around it. */
interface Held {
  readonly element: Element
  readonly key: string | undefined
  readonly around: readonly { readonly beside: readonly Element[]; readonly parent: Element }[]
}

/**
 * Keeps the focus in a form when what has it vanishes, as a suggestion does that is taken: it goes to what now has the
 * `data-focus` of the same field, else to what stands beside it, or around.
 */
export function useHeldFocus(form: RefObject<HTMLElement | null>) {
  const held = useRef<Held>(undefined)
  useEffect(() => {
    const root = form.current
    if (!root) return
    const observer = new MutationObserver(() => {
      const { activeElement } = root.ownerDocument
      const isLost = activeElement === null || activeElement === root.ownerDocument.body
      if (!isLost || !held.current || held.current.element.isConnected) return
      const target = successor(root, held.current)
      held.current = undefined
      target?.focus()
    })
    observer.observe(root, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [form])
  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      held.current = form.current ? hold(target, form.current) : undefined
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      const forget = () => {
        if (held.current?.element.isConnected) held.current = undefined
      }
      // What is taken out of the page may lose the focus first.
      if (relatedTarget) held.current = undefined
      else queueMicrotask(forget)
    },
  }
}

function hold(element: Element, root: Element): Held {
  const field = element.closest('.field, .field-group')
  const keyed = element.closest(KEYED) ?? field?.querySelector(KEYED)
  const around: { beside: Element[]; parent: Element }[] = []
  for (let each = element; each !== root && each.parentElement; each = each.parentElement) {
    const beside = [each.nextElementSibling, each.previousElementSibling].filter((other) => other !== null)
    around.push({ beside, parent: each.parentElement })
  }
  return { element, key: keyed?.getAttribute('data-focus') ?? undefined, around }
}

function successor(root: Element, { key, around }: Held): HTMLElement | undefined {
  const same = key === undefined ? null : root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`)
  if (same) return same
  const left = around
    .filter(({ parent }) => parent.isConnected)
    .flatMap(({ beside, parent }) => [...beside, parent])
  for (const each of left) {
    if (!each.isConnected) continue
    const control = [KEYED, CONTROL].flatMap((kind) => [
      ...(each.matches(kind) ? [each] : []),
      ...each.querySelectorAll(kind),
    ])[0]
    if (control instanceof HTMLElement) return control
  }
  return undefined
}
