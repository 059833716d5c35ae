export function installedChrome(): string | undefined;
export function findChrome(): Promise<string>;
export const chromeArgs: string[];
