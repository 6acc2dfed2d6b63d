/** The package of a module by its path; undefined of one of the project or of the build. */
export function packageOf(module: string): string | undefined {
  const path = module.replaceAll('\\', '/')
  const at = path.lastIndexOf('/node_modules/')
  if (at < 0) return undefined
  // What begins with a dot is a folder of a tool.
  return /^(?:@[^/]+\/)?[^./?][^/?]*/.exec(path.slice(at + '/node_modules/'.length))?.[0]
}

/** Those of packages that notices do not name, neither by name nor with all of their scope (`@turf/*`). */
export function unnamed(packages: Iterable<string>, notices: string): readonly string[] {
  const named = new Set(notices.match(/@?[a-z\d][\w./-]*\*?/gi)?.map((word) => word.replace(/\.$/, '')))
  return [...packages].filter((name) => !named.has(name) && !named.has(`${name.split('/')[0]}/*`)).sort()
}
