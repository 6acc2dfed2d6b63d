import type { CheckSetting } from '../../src/cli/check/check-setting'

/** How tests run the checker: in a folder, with what stands on standard input. */
export function settingOf(cwd: string, input = ''): CheckSetting {
  return {
    cwd,
    dataFolder: cwd,
    colours: false,
    rulesPage: 'https://example.org/docs/rules.md',
    readInput: () => new TextEncoder().encode(input),
  }
}
