import type { Family } from '../family.ts';

/** Bowel habit, hemorrhoids and belly pain. Own compilation; axes are those of the tabular categories cited. */
export const bowel: readonly Family[] = [
	{
		id: 'constipation',
		topic: 'Constipation: type',
		when: {
			kind: 'unspecified',
			codes: ['K59.00', 'K59.09'],
			only: [
				String.raw`\bcon?st[a-z]{0,3}pat[a-z]*|\bobstipat\w*|\b(?:no|few|rare) (?:BMs?|bowel movements?|stools?)\b`,
			],
		},
		question: 'The note says “{phrase}”. Which type is it?',
		options: [
			{ says: 'Slow transit constipation' },
			{ says: 'Outlet dysfunction constipation' },
			{ says: 'Chronic idiopathic constipation' },
			{
				says: 'Drug-induced constipation',
				shows: [
					String.raw`\b(?:oxycodone|hydrocodone|morphine|tramadol|opioids?|ferrous|iron (?:sulfate|supplement\w*)|oxybutynin|amitriptyline|verapamil|ondansetron|clozapine)\b`,
				],
			},
		],
		answered: [
			String.raw`\b(?:slow[- ]transit|outlet|dyssynergi\w*|pelvic floor|idiopathic|functional|CIC|IBS-?C|opioid[- ]induced|OIC|drug[- ]induced|medication[- ]induced|neurogenic)\b`,
			String.raw`\bconstipation\b[^.\n]{0,20}\b(?:due to|d/t|2/2|secondary to|from)\b`,
		],
		indicators: [
			String.raw`\b(?:straining|hard stools?|bowel movements?|BMs?|incomplete evacuation|stool burden)\b[^.\n]{0,25}`,
			String.raw`\b(?:miralax|polyethylene glycol|senna|linaclotide|lubiprostone|docusate)\b`,
		],
		cites: 'subcategory K59.0',
		examples: [
			{ text: 'A/P: Constipation, hard stools twice a week. Start Miralax.', fires: true },
			{ text: 'A/P: Chronic constipation. Continue linaclotide.', fires: true },
			{ text: 'A/P: Chronic idiopathic constipation. Continue linaclotide.', fires: false },
			{ text: 'ROS: Denies constipation.\nA/P: GERD, omeprazole.', fires: false },
		],
	},
	{
		id: 'hemorrhoids',
		topic: 'Hemorrhoids: degree',
		when: { kind: 'unspecified', codes: ['K64.9', 'K64.8'], says: [String.raw`\b(?:hem+or+h?oids?|roids|piles)\b`] },
		question: 'The note says “{phrase}”. Which degree are they?',
		options: [
			{ says: 'First degree (no prolapse)' },
			{ says: 'Second degree (prolapse, goes back by itself)' },
			{ says: 'Third degree (prolapse, put back by hand)' },
			{ says: 'Fourth degree (prolapse, cannot be put back)' },
		],
		answered: [
			String.raw`\b(?:first|second|third|fourth|1st|2nd|3rd|4th|I{1,3}|IV|[1-4])[- ]?(?:degree|deg|grade)\b`,
			String.raw`\b(?:grade|gr|degree|stage)\W{0,2}(?:[1-4]|I{1,3}|IV)\b`,
			String.raw`\b(?:external|thrombos\w*|skin tags?)\b`,
		],
		indicators: [
			String.raw`\b(?:prolaps\w*|reducib\w*|anoscopy|bleeding|bright red blood)\b[^.\n]{0,20}`,
			String.raw`\b(?:banding|hydrocortisone|fiber|sitz)\b`,
		],
		cites: 'category K64',
		examples: [
			{ text: 'Roids, itch. Fiber.', fires: true },
			{ text: 'A/P: Hemorrhoids with bleeding. Fiber, sitz baths.', fires: true },
			{ text: 'A/P: Internal hemorrhoids on anoscopy. Hydrocortisone suppositories.', fires: true },
			{ text: 'A/P: Internal hemorrhoids gr 2. Banding referral.', fires: false },
			{ text: 'A/P: Anal fissure, no hemorrhoids.', fires: false },
		],
	},
	{
		id: 'abdominal-pain',
		topic: 'Abdominal pain: site',
		when: { kind: 'unspecified', codes: ['R10.9', 'R10.10', 'R10.30'] },
		question: 'The note says “{phrase}”. Where is it?',
		options: [
			{ says: 'Right upper quadrant pain' },
			{ says: 'Left upper quadrant pain' },
			{ says: 'Right lower quadrant pain' },
			{ says: 'Left lower quadrant pain' },
			{ says: 'Generalized abdominal pain' },
		],
		answered: [
			String.raw`\b(?:RUQ|LUQ|RLQ|LLQ|quadrants?|epigastri\w*|peri-?umbilical|umbilical|supra-?pubic|generali[sz]ed|diffuse(?:ly)?|flank|pelvic|mid-?(?:abdominal|abdomen|epigastric)|(?:right|left)[- ]sided|multiple sites|crampy all over)\b`,
		],
		indicators: [
			String.raw`\b(?:tender\w*|guarding|rebound)\b[^.\n]{0,20}`,
			String.raw`\b(?:CT|ultrasound|lipase|LFTs?)\b[^.\n]{0,30}`,
		],
		cites: 'category R10',
		examples: [
			{ text: 'A/P: Abdominal pain for 3 days. CBC, lipase, ultrasound.', fires: true },
			{ text: 'A/P: Lower abdominal pain. Urinalysis and CT ordered.', fires: true },
			{ text: 'A/P: Abdominal pain, RUQ. Ultrasound ordered.', fires: false },
			{ text: 'ROS: Denies abdominal pain.\nA/P: Viral URI.', fires: false },
		],
	},
];
