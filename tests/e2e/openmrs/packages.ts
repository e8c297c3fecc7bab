/** The front end of OpenMRS 3 as its makers publish it: what is fetched, and the SHA-512 that it must have. */
export interface Package {
	readonly name: string;
	readonly version: string;
	readonly integrity: string;
}

export const shell: Package = {
	name: '@openmrs/esm-app-shell',
	version: '10.0.0',
	integrity: 'sha512-7V/aTAOl8KtBBXL0pH0nWZSpAEDjVpD3UIhL6Wg0qb5kIBNXxRI1a0XEg4m/xuPX6JzgBS1NFUQKz2ZfAFhVEg==',
};

/** Modules that the shell mounts: the chart, its banner, and the notes app with the Visit note form. */
export const modules: readonly Package[] = [
	{
		name: '@openmrs/esm-patient-chart-app',
		version: '12.3.4',
		integrity: 'sha512-+DtaNNcL7IVwLYjn7Ilp6CfZUE4P0ht2a4A2kiPIkdQQGaT5FH3SH9hn60UossvyqWza1TcVy5OMJ/UPfJgKFg==',
	},
	{
		name: '@openmrs/esm-patient-banner-app',
		version: '12.3.4',
		integrity: 'sha512-fQur7jUs7Gguzp/l7Ykk6GcCofk8Bk6AhXNo+iFPFjEI11yQBIr1GFghWvHcVFGiAK124YkqYXG0NIwzE/19nA==',
	},
	{
		name: '@openmrs/esm-patient-notes-app',
		version: '12.3.4',
		integrity: 'sha512-yj73YqbFwR2LILEP+P/XElwZjTu0aq79WEuEADoJjeueyyOb45Ph/nQD0sDTMq+ekWbFXh/Y3tF6GCzDopRn8w==',
	},
];
