/** Whether what was thrown is the browser's own error of this name, such as `AbortError`. */
export function isDomError(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name
}
