import type { Page } from '@playwright/test'

/** Most stops that are walked: a list of lines has any number. */
const MOST_STOPS = 120

interface Walk {
  /** What has the focus, stop after stop. */
  readonly stops: readonly string[]
  /** Stops that nobody can see: hidden beneath something, out of the window, or without a mark of the focus. */
  readonly unseen: readonly string[]
}

/** Walks with Tab from the top of the page to its end. */
export async function walkFocus(page: Page): Promise<Walk> {
  const stops: string[] = []
  const unseen: string[] = []
  await page.evaluate(() => Reflect.set(window, 'walked', new Set<Element>()))
  for (let at = 0; at < MOST_STOPS; at++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtFocus)
    if (!stop) break
    stops.push(stop.name)
    if (stop.fault) unseen.push(`${stop.name}: ${stop.fault}`)
  }
  return { stops, unseen }
}

function lookAtFocus(): { name: string; fault: string } | undefined {
  const element = document.activeElement
  const walked = Reflect.get(window, 'walked') as Set<Element>
  if (!(element instanceof HTMLElement) || element === document.body || walked.has(element)) return
  walked.add(element)
  const words = element.getAttribute('aria-label') || element.textContent || element.id || element.className
  const name = `${element.tagName} ${words.trim().replace(/\s+/g, ' ').slice(0, 60)}`
  const box = element.getBoundingClientRect()
  const spots: [number, number][] = []
  for (const x of [0.1, 0.5, 0.9])
    for (const y of [0.15, 0.5, 0.85]) spots.push([box.x + box.width * x, box.y + box.height * y])
  const isSeen = spots.some(([x, y]) => {
    // Of a handle of the editor only a dot in its middle is drawn.
    const hit = document
      .elementsFromPoint(x, y)
      .find((each) => element.contains(each) || !each.closest('.edit-handle'))
    return hit !== undefined && element.contains(hit)
  })
  // The ring may be drawn around what is seen of a control: what holds it, stands beside it or is in it.
  const around: Element[] = [element, ...element.querySelectorAll('*')]
  for (let up: Element | null = element, step = 0; up && step < 3; step++) {
    around.push(up)
    if (step < 2 && up.parentElement) around.push(...up.parentElement.children)
    up = up.parentElement
  }
  const isRinged = around.some((each) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
    return (
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && outlineColor !== 'rgba(0, 0, 0, 0)'
    )
  })
  return {
    name,
    fault: isSeen
      ? isRinged
        ? ''
        : 'no ring'
      : `hidden at ${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}x${Math.round(box.height)}`,
  }
}
