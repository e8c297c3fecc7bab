import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/e2e/**', 'tests/content/**', 'tests/lab/**', 'tests/firefox/**'],
					testTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'component',
					environment: 'happy-dom',
					include: ['tests/**/*.test.tsx', 'tests/content/**/*.test.ts'],
					setupFiles: ['tests/content/slots.ts'],
					// axe takes seconds over a full page on a busy machine
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'firefox',
					environment: 'node',
					include: ['tests/firefox/*.test.ts'],
					testTimeout: 90_000,
					hookTimeout: 90_000,
				},
			},
			{
				test: {
					name: 'lab',
					environment: 'node',
					include: ['tests/lab/*.test.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
