import type { CDPSession, Locator, Page } from '@playwright/test'

/** What a screen reader would say, as far as the browser tells it: what gets the focus, and what live regions say. */
export class ScreenReader {
  readonly lines: string[] = []

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Before the page is opened. */
  static async of(page: Page): Promise<ScreenReader> {
    await page.addInitScript(() => {
      const said: string[] = []
      Reflect.set(window, 'said', said)
      const LIVE = '[role=status], [role=alert], output, [aria-live=polite]'
      new MutationObserver((records) => {
        const regions = new Set<Element>()
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement
          const region = element?.closest(LIVE)
          if (region) regions.add(region)
        }
        for (const region of regions) {
          const text = (region.textContent ?? '').trim().replace(/\s+/g, ' ')
          if (text && said.at(-1) !== text) said.push(text)
        }
      }).observe(document, { subtree: true, childList: true, characterData: true })
    })
    return new ScreenReader(page, await page.context().newCDPSession(page))
  }

  /** Forgets what was said while the page was opened. */
  async begin(): Promise<void> {
    await this.page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0))
  }

  /** Presses a key, waits until `then` holds, and writes down what is said. */
  async press(key: string, then?: () => Promise<unknown>): Promise<void> {
    const before = await this.focused()
    this.lines.push(`> ${key}`)
    await this.page.keyboard.press(key)
    await then?.()
    const focus = await this.focused()
    if (focus !== before) this.lines.push(`  ${focus}`)
  }

  /** Writes down what the live regions say next. */
  async hear(): Promise<void> {
    await this.page.waitForFunction(() => (Reflect.get(window, 'said') as string[]).length > 0)
    const said = await this.page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0))
    for (const text of said) this.lines.push(`  (${text})`)
  }

  /** Writes down what is read there, as the browser tells it: landmarks, headings, lists and texts in order. */
  async read(part: Locator): Promise<void> {
    const snapshot = await part.ariaSnapshot()
    for (const line of snapshot.split('\n')) this.lines.push(`  ${line}`)
  }

  /** Moves the focus as by the screen reader's own keys: to a heading, a landmark or a control by its name. */
  async goTo(name: string, focus: () => Promise<void>): Promise<void> {
    this.lines.push(`> to ${name}`)
    await focus()
    this.lines.push(`  ${await this.focused()}`)
  }

  private async focused(): Promise<string> {
    const { result } = await this.session.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await this.session.send('Accessibility.getPartialAXTree', {
      ...(result.objectId && { objectId: result.objectId }),
      fetchRelatives: false,
    })
    const node = nodes.find(({ ignored }) => !ignored)
    const states = (node?.properties ?? []).flatMap(({ name, value }) => {
      if (name === 'expanded') return value.value ? 'expanded' : 'collapsed'
      if (name === 'pressed') return value.value === 'true' ? 'pressed' : 'not pressed'
      if (name === 'selected') return value.value ? 'selected' : []
      if (name === 'invalid') return value.value === 'true' ? 'invalid' : []
      if (name === 'disabled') return value.value ? 'unavailable' : []
      return []
    })
    // Of a value in words the protocol tells the number alone.
    const spoken = await this.page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))
    const value = spoken || node?.value?.value
    const parts = [node?.name?.value, node?.role?.value, value, ...states, node?.description?.value]
    return parts.filter((part) => part !== undefined && part !== '').join(', ')
  }
}
