/** Stands in for `idb-keyval`: what is kept, in the memory of the test, until it is told to fail: to do anything, to write, or to answer once it has written. */
export const memory = {
  kept: new Map<string, unknown>(),
  failure: undefined as unknown,
  writeFailure: undefined as unknown,
  answerFailure: undefined as unknown,
  databases: [] as string[],
}

const later = async () => {
  if (memory.failure) throw memory.failure
}

const written = async () => {
  if (memory.writeFailure) throw memory.writeFailure
}

const answered = async () => {
  if (memory.answerFailure) throw memory.answerFailure
}

export function createStore(database: string): string {
  memory.databases.push(database)
  return database
}
export const get = (key: string) => later().then(() => memory.kept.get(key))
export const entries = () => later().then(() => [...memory.kept.entries()])
export const del = (key: string) => later().then(() => void memory.kept.delete(key))
export const set = (key: string, value: unknown) => update(key, () => value)
export const update = (key: string, change: (value: unknown) => unknown) =>
  later()
    .then(written)
    .then(() => void memory.kept.set(key, change(memory.kept.get(key))))
    .then(answered)
