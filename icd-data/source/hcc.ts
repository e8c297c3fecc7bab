import { SourceError } from './source-error.ts';

/** Diagnosis to CMS-HCC V28 category, from the CSV "diagnosis_code,cc,model_name". Codes have no dot. */
export function parseHcc(file: string, text: string): Map<string, number> {
	const out = new Map<string, number>();
	text.split(/\r?\n/).forEach((line, i) => {
		if (i === 0 || line === '') {
			if (i === 0 && line !== 'diagnosis_code,cc,model_name')
				throw new SourceError(file, 1, 'the header "diagnosis_code,cc,model_name"', `"${line.slice(0, 60)}"`);
			return;
		}
		const [code, cc, model] = line.split(',');
		if (model === undefined) throw new SourceError(file, i + 1, 'three columns', `"${line.slice(0, 60)}"`);
		if (model.trim() !== 'CMS-HCC Model V28') return;
		if (!/^\d{1,3}$/.test(cc ?? ''))
			throw new SourceError(file, i + 1, 'a category number in column 2', `"${cc ?? ''}"`);
		out.set(code as string, Number(cc));
	});
	return out;
}
