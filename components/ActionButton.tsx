import { useContext } from 'react';
import { type Action, type ActionId, actions, perform, type Stage } from './actions.ts';
import { Icon } from './icons.tsx';
import { Key } from './Key.tsx';
import { SingleKeys } from './singleKeys.ts';

const shown: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };
export const keyCap = (key: string) => shown[key] ?? (key.length === 1 ? key.toUpperCase() : key);

interface Look {
	readonly look?: 'primary' | 'plain' | undefined;
	readonly label?: string;
	readonly bare?: boolean;
	readonly expanded?: boolean;
}

interface Props<S> extends Look {
	readonly action: Action<S>;
	readonly stage: S;
}

/** An action of the review, by its id. */
export function ActionButton({ id, ...rest }: Look & { readonly id: ActionId; readonly stage: Stage }) {
	return <DeedButton action={actions[id]} {...rest} />;
}

/** One action as a button: its icon, words and key. When it cannot be done it stays reachable and says why. */
export function DeedButton<S extends Pick<Stage, 'say'>>({ action, stage, look, label, bare, expanded }: Props<S>) {
	const reason = action.off?.(stage);
	const words = label ?? action.label;
	const single = useContext(SingleKeys);
	const key = keyCap(action.keys[0] ?? '');
	return (
		<button
			type="button"
			className={['button', look ?? '', bare ? 'bare' : ''].join(' ').trim()}
			aria-disabled={reason ? true : undefined}
			aria-keyshortcuts={single ? action.keys[0] : undefined}
			aria-expanded={expanded}
			aria-label={bare ? words : undefined}
			title={single ? `${reason ?? action.help} (${key})` : (reason ?? action.help)}
			onClick={() => perform(action, stage)}
		>
			{action.icon ? <Icon name={action.icon} /> : null}
			{bare ? null : (
				<>
					<span>{words}</span>
					<Key>{key}</Key>
				</>
			)}
		</button>
	);
}
