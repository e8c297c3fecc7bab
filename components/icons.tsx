/** Strokes on a 16 by 16 grid; an icon never carries meaning alone, so all are hidden from assistive technology. */
const paths = {
	check: 'M3.5 8.5l3 3 6-7',
	cross: 'M4.5 4.5l7 7m0-7l-7 7',
	swap: 'M3 5.5h9m-2.5-2.5L12 5.5 9.5 8M13 10.5H4m2.5-2.5L4 10.5 6.5 13',
	plus: 'M8 3.5v9m-4.5-4.5h9',
	write: 'M10.5 3l2.5 2.5-7 7H3.5V10zM9 4.5L11.5 7',
	undo: 'M6 3.5L3 6.5l3 3M3.5 6.5H9a3.25 3.25 0 010 6.5H6.5',
	copy: 'M6 6h6.5v7H6zM3.5 10V3H10',
	chevron: 'M6 4l4 4-4 4',
	keyboard: 'M2 4.5h12v7H2zM5 7h.01M8 7h.01M11 7h.01M5.5 9.5h5',
	gear: 'M8 10a2 2 0 100-4 2 2 0 000 4zM8 2.2v1.6M8 12.2v1.6M2.2 8h1.6M12.2 8h1.6M3.9 3.9l1.15 1.15M10.95 10.95l1.15 1.15M12.1 3.9l-1.15 1.15M5.05 10.95L3.9 12.1',
	search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.5 10.5l3 3',
	stop: 'M5.5 2.5h5l3 3v5l-3 3h-5l-3-3v-5zM8 5.5v3M8 10.75v.01',
	warning: 'M8 2.75l5.75 10H2.25zM8 6.75v2.5M8 11v.01',
	person: 'M8 7.75a2.5 2.5 0 100-5 2.5 2.5 0 000 5zM3.25 13.25c.6-2.3 2.4-3.5 4.75-3.5s4.15 1.2 4.75 3.5',
	note: 'M4 2.5h5.5L12 5v8.5H4zM6 7h4M6 9.5h4',
	lock: 'M4 7.5h8v5.5H4zM5.75 7.5v-2a2.25 2.25 0 014.5 0v2',
	page: 'M2.5 3.5h11v9h-11zM2.5 6h11',
	refresh: 'M12.75 6.5A5 5 0 003.6 5.6M3.25 9.5a5 5 0 009.15.9M12.9 3.25V6.5H9.65M3.1 12.75V9.5h3.25',
	list: 'M2.5 4h.01M5.5 4h8M2.5 8h.01M5.5 8h8M2.5 12h.01M5.5 12h8',
	back: 'M10 3.5L5.5 8l4.5 4.5',
	pause: 'M5.5 3.5v9M10.5 3.5v9',
	play: 'M5 3.5l7.5 4.5L5 12.5z',
	down: 'M8 2.5v8m-3-3l3 3 3-3M3 13.5h10',
	upload: 'M8 10.5v-8m-3 3l3-3 3 3M3 13.5h10',
	shield: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z',
	chart: 'M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6.5',
	quote: 'M3 4.5h10M3 8h10M3 11.5h6',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
	return (
		<svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={paths[name]} />
		</svg>
	);
}
