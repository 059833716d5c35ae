import type { NextConfig } from 'next';

const config: NextConfig = {
  // This example stands in a repository with a lock file of its own.
  turbopack: { root: import.meta.dirname },
};

export default config;
