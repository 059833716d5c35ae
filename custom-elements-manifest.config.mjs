import { modulePathResolverPlugin } from '@wc-toolkit/module-path-resolver';

const toDist = (path, ext) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, ext);

/** Leaves in what a user of the elements may rely on. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations, exports }) =>
        declarations.some(({ customElement }) => customElement) ||
        exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
    for (const declaration of customElementsManifest.modules.flatMap((m) => m.declarations)) {
      declaration.members = declaration.members?.filter(({ privacy }) => !privacy);
      // The analyzer takes an event’s first argument for its name.
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('sourced-'));
    }
  },
});

export default {
  globs: ['src/components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    modulePathResolverPlugin({
      modulePathTemplate: (path) => toDist(path, '.js'),
      definitionPathTemplate: (path) => toDist(path, '.js'),
      typeDefinitionPathTemplate: (path) => toDist(path, '.d.ts'),
    }),
    publicOnly(),
  ],
};
