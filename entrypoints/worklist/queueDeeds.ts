import type { WorklistDeeds } from '../../components/worklist/deeds.ts';
import { ask } from '../../messaging/send.ts';
import { cancelWaiting, closeBatches, keepFiles, queueAgain } from '../../storage/batches.ts';
import type { Database } from '../../storage/database.ts';
import { dismiss } from '../../storage/imports.ts';
import { setPaused } from '../../storage/pause.ts';
import { openingKeys } from '../sidepanel/openingKeys.ts';
import { replayEncounter } from './replayEncounter.ts';
import { saveExport } from './saveExport.ts';
import { visit } from './useHash.ts';

const now = () => new Date().toISOString();
const wake = () => ask('queue.wake', {}).then(() => {});

/** What the list does, against storage; the coding itself is done where the queue is owned. */
export function queueDeeds(db: Database): WorklistDeeds {
	return {
		async importFiles(files) {
			await keepFiles(db, crypto.randomUUID(), files, now());
			await wake();
		},
		async pause(on) {
			await setPaused(db, on);
			if (!on) await wake();
		},
		cancel: () => cancelWaiting(db),
		closeBatch: () => closeBatches(db),
		async again(keys) {
			await queueAgain(db, keys, now());
			await wake();
		},
		dismiss: (keys) => dismiss(db, keys),
		save: (kind, keys) => saveExport(db, kind, keys),
		replay: (key) => replayEncounter(db, key),
		open: (key) => visit({ at: 'encounter', key }),
		openOptions: () => void chrome.runtime.openOptionsPage(),
		openingKeys,
	};
}
