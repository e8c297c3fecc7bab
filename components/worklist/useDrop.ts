import { useEffect, useEffectEvent, useState } from 'react';

/** Files dropped anywhere on the page, folders opened; true while something hangs over it. */
export function useDrop(take: (files: readonly File[]) => void): boolean {
	const [over, setOver] = useState(false);
	const dropped = useEffectEvent((files: readonly File[]) => {
		if (files.length > 0) take(files);
	});
	useEffect(() => {
		const stop = new AbortController();
		const { signal } = stop;
		const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
		const drag = (event: DragEvent) => {
			if (!hasFiles(event)) return;
			event.preventDefault();
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (event.relatedTarget === null) setOver(false);
		};
		const drop = (event: DragEvent) => {
			if (!hasFiles(event) || !event.dataTransfer) return;
			event.preventDefault();
			setOver(false);
			filesOf(event.dataTransfer).then(dropped);
		};
		addEventListener('dragover', drag, { signal });
		addEventListener('dragleave', leave, { signal });
		addEventListener('drop', drop, { signal });
		return () => stop.abort();
	}, []);
	return over;
}

/** To be called while the drop is handled: the browser forgets its items afterwards. */
function filesOf(data: DataTransfer): Promise<readonly File[]> {
	const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
	if (entries.some((entry) => entry?.isDirectory)) return Promise.all(entries.map(below)).then((all) => all.flat());
	return Promise.resolve([...data.files]);
}

async function below(entry: FileSystemEntry | null): Promise<readonly File[]> {
	if (entry?.isFile)
		return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
	if (!entry?.isDirectory) return [];
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const files: File[] = [];
	for (let some = await next(reader); some.length > 0; some = await next(reader))
		for (const one of some) files.push(...(await below(one)));
	return files;
}

const next = (reader: FileSystemDirectoryReader) =>
	new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
