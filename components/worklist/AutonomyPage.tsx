import { AuditBox, type AuditDeeds } from './AuditBox.tsx';
import { PolicyForm, type PolicyProps } from './PolicyForm.tsx';

interface Props {
	readonly policy: PolicyProps;
	readonly entries: number | undefined;
	readonly audit: AuditDeeds;
}

/** What sends an encounter to a person, what autonomy must show before it may act, and the log of all of it. */
export function AutonomyPage({ policy, entries, audit }: Props) {
	return (
		<main className="autonomy options">
			<section aria-labelledby="policy">
				<h2 id="policy">Routing policy</h2>
				<p>
					An encounter goes to a person when one of these applies, or when a check of the rules says so. In shadow mode
					every encounter goes to a person all the same, and what would have happened is recorded beside it.
				</p>
				<PolicyForm {...policy} />
			</section>
			<AuditBox entries={entries} deeds={audit} />
		</main>
	);
}
