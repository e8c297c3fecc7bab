/** Words that begin a new, affirmed item after a comma ("no murmur, mild edema"). Own compilation. */
export const affirming = [
	'mild', 'moderate', 'severe', 'positive', 'some', 'occasional', 'left', 'right', 'bilateral', 'chronic', 'stable', 'clear', 'normal', 'intact', 'well', 'soft', 'regular', 'supple', 'obese', 'alert', 'has', 'is', 'but', 'with', 'trace', 'minimal', 'diffuse', 'persistent', 'intermittent', 'increased', 'decreased', 'worsening', 'new', 'known', 'history', 'prior', 'status', 'now', 'only', 'just', 'moderately', 'mildly', 'slight', 'tender', 'nontender', 'small', 'large', 'overweight', 'good', 'full', 'symmetric', 'gained', 'lost', 'uses', 'takes', 'old', 'reports', 'complains', 'endorses',
];
