import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The page of rules, from the root of the project. */
export const RULES_PAGE = 'docs/rules.md'

/** Where the page of rules is read: at the code host whose pipeline runs the check, else the file of the project. */
export function rulesAddress(project: string, env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: host, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env
  if (host && repository && commit) return `${host}/${repository}/blob/${commit}/${RULES_PAGE}`
  return pathToFileURL(resolve(project, RULES_PAGE)).href
}
