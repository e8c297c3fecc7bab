import { search, uuid } from './concepts.ts';
import { asFhir, personIn, place, visitOf } from './people.ts';

const clinician = { uuid: uuid(5), display: 'Dr Jane Stub' };
const user = {
	uuid: uuid(2),
	display: 'admin',
	username: 'admin',
	systemId: 'admin',
	userProperties: { defaultLocale: 'en' },
	person: { uuid: uuid(3), display: clinician.display },
	privileges: [],
	roles: [{ uuid: uuid(4), display: 'System Developer', name: 'System Developer' }],
};
const session = {
	sessionId: 's',
	authenticated: true,
	locale: 'en',
	allowedLocales: ['en'],
	user,
	sessionLocation: place,
	currentProvider: clinician,
};
const modules = ['fhir2', 'webservices.rest', 'emrapi'].map((name) => ({ uuid: name, version: '3.0.0' }));
const nothingFound = { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] };
const list = (...results: readonly unknown[]) => ({ results, totalCount: results.length });

type Answer = (url: URL) => unknown;

/** What is asked for while a chart opens and a note is written, by the start of its path; the first that fits answers. */
const reads: readonly (readonly [start: string, answer: Answer])[] = [
	['rest/v1/session', () => session],
	['fhir2/R4/Patient/', ({ pathname }) => asFhir(personIn(pathname))],
	['fhir2/', () => nothingFound],
	['rest/v1/visit/', ({ pathname }) => visitOf(personIn(pathname))],
	['rest/v1/visit', ({ searchParams }) => list(visitOf(personIn(searchParams.get('patient') ?? '')))],
	['rest/v1/concept', ({ searchParams }) => list(...search(searchParams.get('name') ?? ''))],
	['rest/v1/encountertype', () => list({ uuid: uuid(9), display: 'Visit Note' })],
	['rest/v1/patient/', ({ pathname }) => asRest(pathname)],
	['rest/v1/user', () => user],
	['rest/v1/systemsetting', () => ({ ...list(), value: '' })],
	['rest/v1/module', () => list(...modules)],
];

function asRest(path: string) {
	const { id, given, family } = personIn(path);
	const display = `${given} ${family}`;
	return { uuid: id, display, identifiers: [], person: { uuid: id, display, attributes: [] } };
}

export interface Posted {
	readonly path: string;
	readonly body: Readonly<Record<string, unknown>>;
}

/** Answers one call of the front end; what it posts is handed to `posted`, which numbers it. */
export function answer(method: string, url: URL, body: string, posted: (one: Posted) => number): unknown {
	const path = url.pathname.replace('/openmrs/ws/', '');
	if (method === 'POST') {
		const said = JSON.parse(body || '{}');
		return { ...said, uuid: uuid(900 + posted({ path, body: said })) };
	}
	return reads.find(([start]) => path.startsWith(start))?.[1](url) ?? list();
}
