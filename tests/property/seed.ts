import fc from 'fast-check';

/** The same cases on every run; `SEED=n npx vitest run tests/property` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_101), interruptAfterTimeLimit: 60_000 });
