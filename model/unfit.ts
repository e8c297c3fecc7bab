/** Why a model cannot be used, in words of ours for the person who chose it. */
export class Unfit extends Error {}
