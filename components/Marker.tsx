import type { ItemStatus } from '../storage/review.ts';
import { Icon, type IconName } from './icons.tsx';

const icons: Readonly<Record<Exclude<ItemStatus, 'open'>, IconName>> = {
	accepted: 'check',
	rejected: 'cross',
	replaced: 'swap',
};

/** The row's place in reporting order until it is decided on, then what was decided. A click on it accepts. */
export function Marker({ status, order }: { readonly status: ItemStatus; readonly order: number }) {
	return (
		<span
			className={`marker ${status}`}
			data-accept={status === 'open' ? '' : undefined}
			title={status === 'open' ? 'Accept (A)' : undefined}
		>
			{status === 'open' ? (
				<>
					<span className="order num" aria-hidden="true">
						{order}
					</span>
					<Icon name="check" />
				</>
			) : (
				<Icon name={icons[status]} />
			)}
		</span>
	);
}
