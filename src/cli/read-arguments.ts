import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestWord } from '../domain/search/nearest-word'
import { commandLine as texts } from '../i18n/en/command-line'

type Options = NonNullable<ParseArgsConfig['options']>

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const

/** What a reader of arguments has to know of a command. */
interface Command {
  readonly cwd: string
  readonly usage: string
}

/** Arguments by the options of a command, to which `--help` is added; where they make no sense why, and how it is called. */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  { cwd, usage }: Command,
) {
  const config = { args: [...args], allowPositionals: true, options: { ...options, ...HELP } } as const
  const fault = faultOf(args, config.options, cwd)
  const call = /^Usage: .*$/m.exec(usage)?.[0] ?? ''
  if (fault !== undefined) return `${fault}\n${call}`
  try {
    return parseArgs(config)
  } catch {
    return `${texts.misused}\n${call}`
  }
}

/** What is wrong with arguments, in a sentence. */
function faultOf(args: readonly string[], options: Options, cwd: string): string | undefined {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional' && token.value === '') return texts.emptyName
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) {
      const told = texts.unknownOption(rawName, nearestWord(name, Object.keys(options)))
      return existsSync(resolve(cwd, rawName)) ? `${told} ${texts.dashedName(rawName)}` : told
    }
    if (option.type === 'boolean' && value !== undefined) return texts.extraValue(rawName, value)
    const isNext = !inlineValue && /^-./.test(value ?? '')
    if (option.type === 'string' && (!value || isNext)) return texts.noValue(rawName)
  }
  return undefined
}
