import { useEffect, useRef } from 'react';
import type { CodeHit } from './deeds.ts';

interface Props {
	readonly id: string;
	readonly hit: CodeHit;
	readonly active: boolean;
	readonly choose: () => void;
}

export function HitRow({ id, hit, active, choose }: Props) {
	const ref = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (active) ref.current?.scrollIntoView?.({ block: 'nearest' });
	}, [active]);
	const other = hit.via && hit.via.toLowerCase() !== hit.title.toLowerCase() && hit.via !== hit.code;
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox holds the keyboard
		<div
			ref={ref}
			role="option"
			id={id}
			className="hit"
			aria-selected={active}
			onMouseDown={(event) => event.preventDefault()}
			onClick={choose}
		>
			<span className="code num">{hit.code}</span>
			<span>
				{hit.title}
				{hit.billable ? null : <span className="quiet"> Needs more detail</span>}
				{other ? <span className="via quiet">{hit.via}</span> : null}
			</span>
		</div>
	);
}
