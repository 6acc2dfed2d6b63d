import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds wrong in a page, or in the part of it at a selector: rule and elements.
 * All is asked of one frame, since no page of ours has another, and of what is right no list is made: several times as fast.
 * Labels of the map are left out: axe takes their halo for the colour of the text, since it knows no `paint-order`, and
 * says so whenever the map below has not been drawn yet. The colours of both are measured in the test of the tokens.
 */
export async function violations(page: Page, part?: string): Promise<[rule: string, elements: string[]][]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .exclude('.map-label')
  const found = await (part ? axe.include(part) : axe).analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}
