/** What all commands say of their arguments. */
export const commandLine = {
  unknownOption: (found: string, suggestion: string | undefined): string =>
    `There is no option ${found}.${suggestion === undefined ? '' : ` Did you mean --${suggestion}?`}`,
  /** A name of a file that begins with a hyphen reads like an option. */
  dashedName: (found: string): string => `A file of that name is called ./${found}.`,
  noValue: (option: string): string => `${option} needs a value after it: ${option} VALUE.`,
  extraValue: (option: string, value: string): string =>
    `${option} is given or left out; it takes no value, not "${value}".`,
  emptyName:
    'The name of a file is empty (""). Is a variable of your script empty? This folder is called "." here.',
  notPrinted: (code: string): string =>
    `The output cannot be written${code === 'ENOSPC' ? ': no space is left there' : code && ` (${code})`}.`,
  misused: 'The arguments cannot be read.',
}
