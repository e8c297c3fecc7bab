import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons.tsx';

export type PageName = 'queue' | 'dashboard' | 'settings';

const pages: readonly {
	readonly name: PageName;
	readonly word: string;
	readonly icon: IconName;
	readonly href: string;
}[] = [
	{ name: 'queue', word: 'Worklist', icon: 'list', href: '#/' },
	{ name: 'dashboard', word: 'Dashboard', icon: 'chart', href: '#/dashboard' },
	{ name: 'settings', word: 'Autonomy', icon: 'shield', href: '#/settings' },
];

interface Props {
	readonly page: PageName;
	/** Something is held over the page to be dropped. */
	readonly dropping: boolean;
	readonly openOptions: () => void;
	readonly strips: ReactNode;
	readonly children: ReactNode;
}

/** The frame of the worklist page. */
export function Shell({ page, dropping, openOptions, strips, children }: Props) {
	return (
		<div className="page">
			<header className="page-head">
				<h1>Second Pair of Eyes</h1>
				<nav aria-label="Pages">
					{pages.map(({ name, word, icon, href }) => (
						<a key={name} href={href} aria-current={name === page ? 'page' : undefined}>
							<Icon name={icon} />
							{word}
						</a>
					))}
				</nav>
				<span className="push" />
				<button type="button" className="button plain bare" aria-label="Options" title="Options" onClick={openOptions}>
					<Icon name="gear" />
				</button>
			</header>
			<div className="strips">{strips}</div>
			{children}
			{dropping ? (
				<div className="dropping" aria-hidden="true">
					<span>Drop to import</span>
				</div>
			) : null}
		</div>
	);
}
