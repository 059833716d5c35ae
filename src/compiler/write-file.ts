import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file in one step: readers see the old text or the new, never half of it. */
export async function writeAtomically(file: string, chunks: Iterable<string>): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w');
    try {
      for (const chunk of chunks) await handle.appendFile(chunk);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    // The temporary file is nobody’s business; where a folder is missing, it is the one to make.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw Object.assign(error as Error, { path: isMissing ? `${dirname(file)}/` : file });
  }
}
