export const vueOptions = {
  template: {
    compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('sourced-') },
  },
};
