/** The anchor of a rule in `docs/rules.md`: its code as code hosts make anchors from headings, `dateimpossible-day`. */
export function ruleAnchor(code: string): string {
  return code.replaceAll('/', '')
}
