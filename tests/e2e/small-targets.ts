import type { Page } from '@playwright/test'

/**
 * Visible targets of the page that fail WCAG 2.2, 2.5.8: smaller than 24 by 24 pixels, not within a sentence, and nearer
 * to another target than the criterion's circle of 24 pixels allows.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const INTERACTIVE =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=option], [role=gridcell], [role=slider]'
    interface Target {
      readonly name: string
      readonly element: Element
      readonly box: DOMRect
    }
    /** A target reaches as far as what it has before itself. */
    function withReach(element: Element, own: DOMRect): DOMRect {
      const { content, position, inlineSize, blockSize } = getComputedStyle(element, '::before')
      if (content === 'none' || position !== 'absolute') return own
      const width = Math.max(own.width, Number.parseFloat(inlineSize) || 0)
      const height = Math.max(own.height, Number.parseFloat(blockSize) || 0)
      return new DOMRect(own.x + (own.width - width) / 2, own.y + (own.height - height) / 2, width, height)
    }
    const targets: Target[] = []
    for (const element of document.querySelectorAll<HTMLElement>(INTERACTIVE)) {
      // A bar is as long as a stay and lies between others: the panels of places and of where they were open the same.
      if (element.matches('.stay')) continue
      const label = element.matches('input') ? element.closest('label') : null
      const own = element.getBoundingClientRect()
      const box = label ? label.getBoundingClientRect() : withReach(element, own)
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const hit = document.elementFromPoint(x, y)
      if (!hit || own.width <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue
      const target = label ?? element
      // Under a sheet, scrolled away or out of sight: no target where it stands.
      if (!target.contains(hit)) continue
      const name = element.getAttribute('aria-label') || element.textContent || element.className
      targets.push({ name: `${element.tagName} ${name.trim().slice(0, 50)}`, element, box })
    }
    const isSmall = ({ box }: Target) => box.width < LEAST - 0.01 || box.height < LEAST - 0.01
    const isInSentence = ({ element }: Target) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const around = element.closest('p, li, dd, td, blockquote, cite')
      return (around?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
    }
    const middle = ({ box }: Target) => [box.x + box.width / 2, box.y + box.height / 2] as const
    function isCrowded(target: Target): boolean {
      const [x, y] = middle(target)
      return targets.some((other) => {
        if (
          other === target ||
          other.element.contains(target.element) ||
          target.element.contains(other.element)
        )
          return false
        const { box } = other
        const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)]
        if (Math.hypot(dx, dy) < LEAST / 2 - 0.01) return true
        const [otherX, otherY] = middle(other)
        return isSmall(other) && Math.hypot(otherX - x, otherY - y) < LEAST - 0.01
      })
    }
    return targets
      .filter((target) => isSmall(target) && !isInSentence(target) && isCrowded(target))
      .map(({ name, box }) => `${name} ${box.width.toFixed(1)}x${box.height.toFixed(1)}`)
  })
}
