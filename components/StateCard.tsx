import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

interface Props {
	readonly icon: IconName;
	readonly title: string;
	readonly children: ReactNode;
	readonly action?: ReactNode;
}

/** A state without a list: what it is, and what to do next. */
export function StateCard({ icon, title, children, action }: Props) {
	return (
		<div className="state">
			<span className="state-icon">
				<Icon name={icon} />
			</span>
			<h1>{title}</h1>
			<div className="state-text">{children}</div>
			{action}
		</div>
	);
}
