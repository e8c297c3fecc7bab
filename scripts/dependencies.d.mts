interface Installed {
	readonly packages: Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;
}
export function nodeProblem(version: string): string | undefined;
export function missingPackages(lock: Installed, installed: Installed | undefined): string[];
export function install(folder?: string): string | undefined;
