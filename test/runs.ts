/** How often a property is tried: with the same values each time, or with those of the seed in `SEED`. */
export const runs = (numRuns: number) => ({ numRuns, seed: Number(process.env.SEED ?? 1) });
