// biome-ignore-all format: a table, one row a line
/** Devices told by their settings and downloads (I.C.21.c.3). Source: own compilation. */
import type { StatusPhrase } from '../status-phrase.ts';

const notHers = ['wants', 'considering', 'consider', 'interested', 'discussed', 'planning', 'training scheduled', 'removed', 'off pump', 'breast', 'morphine', 'baclofen', 'pain pump', 'stopped'];

export const deviceSettings: readonly StatusPhrase[] = [
	{ code: 'Z96.41', say: ['pump download', 'pump downloaded', 'pump downloads', 'pump uploaded', 'basal rate', 'basal rates', 'pump site changes', 'infusion set changes', 'tslim', 't:slim', 't slim', 'control iq', 'control-iq', 'minimed', 'minimed 780g', '780g', 'omnipod 5', 'islet pump', 'bionic pancreas', 'hybrid closed loop', 'closed loop pump', 'automated insulin delivery', 'pump suspend', 'auto mode'], near: ['diabetes', 't1dm', 'dm1', 'type 1', 'type 2', 't2dm', 'diabetic', 'insulin', 'a1c', 'dm', 't1d'], not: notHers },
];
