import { build } from 'vite';

/** Serves a module to the test runner in one piece with its libraries, some of which are CommonJS. */
export const bundled = (path) => {
  let code;
  return {
    name: 'bundled',
    async serve(context) {
      if (context.path !== path) return undefined;
      code ??= bundle(`.${path}`);
      return { body: await code, type: 'js' };
    },
  };
};

async function bundle(entry) {
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'bundled' } },
  });
  return output[0].code;
}
