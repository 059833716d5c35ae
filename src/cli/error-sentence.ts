const REASONS = new Map([
  ['ENOENT', 'There is no'],
  ['EACCES', 'There is no permission to use'],
  ['EROFS', 'There is no permission to use'],
  ['EISDIR', 'A file is needed, but this is a folder:'],
  ['ENOTDIR', 'A folder is needed, but this is a file:'],
  ['EEXIST', 'A folder is needed, but this is a file:'],
  ['ENOSPC', 'There is no room left to write'],
]);

/** What went wrong, for whoever typed the command. */
export function errorSentence(error: unknown): string {
  const { code = '', path }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  const reason = REASONS.get(code);
  if (reason && path !== undefined) return `${reason} “${path}”.`;
  return error instanceof Error ? error.message : String(error);
}
