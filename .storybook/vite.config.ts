/** In place of the package’s `vite.config.ts`: what that does to the published files is not for stories. */
export default { publicDir: false };
