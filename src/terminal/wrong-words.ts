// What node's parseArgs threw → a sentence on the word of the command line that is wrong.

/** Every command's words are wrong in one of these ways. @returns '' for what is no mistake in the words */
export function whyWrong(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const word = /'((?:-\w, )?-{0,2}[^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Lệnh này không có ${word}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `Lệnh này không nhận "${word}".`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return '';
  return message.includes('does not take')
    ? `${word} đứng một mình, không có gì theo sau.`
    : `Sau ${word} phải ghi giá trị.`;
}
