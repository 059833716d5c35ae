import type { Rule } from './rule.ts';

const HEAD = `<!-- Generated from src/compiler/rules by \`npm run generate\`: do not edit. -->

# Rules

What \`sourced-timeline compile\` and \`check\` look at. An **error** stops the dataset from being written; a **warning** does not.

Each message names the file, line and column, the rule, what is wrong, and how to mend it:

\`\`\`
articles/2024-04-07-an-interview.yaml:14:7: error unknown-id: There is no actor “zelensky”. Mend: Did you mean “zelenskyy”?
\`\`\`

A warning that is right as it stands is accepted in \`record.yaml\`, with the reason:

\`\`\`yaml
accepted:
  - {rule: single-source-quotation, item: an-interview, reason: Only one agency was there.}
\`\`\`

\`item\` is the id of what the warning is about; \`check --json\` gives it for each. An entry that matches no warning is an error.
`;

/** The documentation of the rules, in Markdown. */
export function rulesDocument(
  groups: readonly { title: string; rules: readonly Rule[] }[],
): string {
  const sections = groups.map(
    ({ title, rules }) => `## ${title}\n\n${rules.map(section).join('\n')}`,
  );
  return `${[HEAD, ...sections].join('\n')}`;
}

const section = ({ name, severity, says, why, mend }: Rule) =>
  `### ${name}\n\n${severity === 'error' ? 'Error' : 'Warning'}. ${says}\n\n- Why: ${why}\n- Mend: ${mend}\n`;
