export const ruleNamed = (_name: string): { severity: 'error' | 'warning' } => ({
  severity: 'error',
});
