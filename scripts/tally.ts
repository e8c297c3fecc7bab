export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly failures: readonly string[];
}

interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}

/** A test runner that ended badly without a failed test has failed all the same, once. */
export function countOf(report: unknown, status: number): Count {
	if (!isReport(report)) return { passed: 0, failed: 1, failures: ['the tests did not report'] };
	const tests = report.testResults.flatMap((file) => file.assertionResults);
	const failures = [
		...tests.filter((test) => test.status === 'failed').map((test) => test.fullName),
		...report.testResults
			.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
			.map((file) => `${file.name.split(/[\\/]/).slice(-2).join('/')} did not run`),
	];
	if (failures.length === 0 && status !== 0) failures.push('the test runner ended with an error');
	return { passed: tests.filter((test) => test.status === 'passed').length, failed: failures.length, failures };
}

const isReport = (value: unknown): value is Report =>
	typeof value === 'object' && value !== null && Array.isArray((value as Partial<Report>).testResults);

/** The line that ends every run; others read it. */
export const lastLine = (counts: readonly Count[]): string =>
	`${sum(counts, 'passed')} passed, ${sum(counts, 'failed')} failed`;

const sum = (counts: readonly Count[], of: 'passed' | 'failed'): number => counts.reduce((n, one) => n + one[of], 0);
