import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'

/** Answers requests for the built code of parts of the page, by the paths of their modules. */
export async function routeParts(
  page: Page,
  modules: readonly string[],
  answer: (route: Route) => unknown,
): Promise<void> {
  const manifest: Readonly<Record<string, { readonly file: string }>> = JSON.parse(
    readFileSync('dist/.vite/manifest.json', 'utf8'),
  )
  for (const module of modules) {
    const file = manifest[module]?.file
    if (file === undefined) throw new Error(`${module} is no part that is fetched by itself`)
    await page.route(`**/${file}`, answer)
  }
}
