import type { OwnModel } from '../../storage/schema.ts';

/** What the trial of a model tells: how far it is, the model as it can be kept, or why it cannot, in words of ours. */
export type FromTrial =
	| { readonly done: number; readonly of: number }
	| { readonly model: OwnModel }
	| { readonly says: string };
