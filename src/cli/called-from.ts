import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const project = resolve(fileURLToPath(import.meta.url), '../../..')

/** The folder that relative names of files are of: npm starts scripts in the project's, and tells where it was called from. */
export const calledFrom = process.cwd() === project ? (process.env.INIT_CWD ?? project) : process.cwd()
