const plain = new Intl.DateTimeFormat('en-US', { month: '2-digit', day: '2-digit', year: 'numeric', timeZone: 'UTC' });

function age(born, on) {
	const [y, m, d] = born.split('-').map(Number);
	const [year, month, dayOf] = on.split('-').map(Number);
	return year - y - (month < m || (month === m && dayOf < d) ? 1 : 0);
}

function fact(label, value, datetime) {
	const row = document.createElement('div');
	const dd = document.createElement('dd');
	const inner = datetime ? Object.assign(document.createElement('time'), { dateTime: datetime }) : dd;
	inner.textContent = value;
	if (inner !== dd) dd.append(inner);
	row.append(Object.assign(document.createElement('dt'), { textContent: label }), dd);
	return row;
}

export function banner(host, encounter) {
	const who = document.createElement('div');
	who.className = 'who';
	const initials = encounter.name
		.split(' ')
		.map((part) => part[0])
		.join('');
	const avatar = Object.assign(document.createElement('span'), { className: 'avatar', textContent: initials });
	avatar.setAttribute('aria-hidden', 'true');
	const name = document.createElement('div');
	name.append(
		Object.assign(document.createElement('h1'), { textContent: encounter.name }),
		Object.assign(document.createElement('p'), { textContent: `${encounter.specialty}, ${encounter.clinician}` }),
	);
	who.append(avatar, name);

	const facts = document.createElement('dl');
	facts.className = 'facts';
	facts.append(
		fact('DOB', plain.format(new Date(encounter.born)), encounter.born),
		fact('Age / sex', `${age(encounter.born, encounter.date)} y, ${encounter.sex}`),
		fact('MRN', encounter.mrn),
		fact('Date of service', plain.format(new Date(encounter.date)), encounter.date),
		fact('Allergies', encounter.allergies),
	);
	host.replaceChildren(who, facts);
}
