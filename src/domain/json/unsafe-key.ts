const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether programs take the name of a member for something of their own. */
export function isUnsafeKey(key: string): boolean {
  return UNSAFE_KEYS.has(key)
}
