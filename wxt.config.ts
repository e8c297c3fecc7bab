import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { precompute } from './scripts/precompute.ts';

/** Nothing leaves: a listening server saw no request under this policy (docs: threat model). */
const contentSecurityPolicy = (frames: string) =>
	[
		"default-src 'self'",
		"script-src 'self' 'wasm-unsafe-eval'",
		"connect-src 'self'",
		"img-src 'self' data:",
		"form-action 'none'",
		`frame-src ${frames}`,
		"base-uri 'none'",
		"object-src 'self'",
	].join('; ');

/** Public half of a key that exists only to keep the extension id stable, so that IT can write a policy for it. */
const key =
	'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxAiWilnN1XtVd4+PFMA5ZVBQfacC5Xh8yhmnjmtIjGg8a0QCq1xbaJyQbdJ13dFOIySiTv1O8BBagsfDjwlFFHlCE5xRo8m7+ISKenN65QTrBvlFBmfeqQjVJbxVV7sPRN7Z7Pja2Kcsxb1ALPQKA6W/8k46rDyX97GjiJ6/YVtAfkSpCK4Y60GN5pY1fu4dkNWozqAk+ruuULeH4eSfhzXs/gkmbLw6a2VkMfgi/pSeefopOQko5fM265BlmMathltKLQx//HgeVpEK+iAPF4Guj/UcytvGJLA1UywSVx3ZhMIQ88mcGaOUqmtJ7kA5yb/y1mco/FsGmoem4QOv/wIDAQAB';

const chromium = {
	minimum_chrome_version: '131',
	key,
	permissions: ['sidePanel', 'storage', 'offscreen', 'scripting', 'activeTab'],
	storage: { managed_schema: 'policy.schema.json' },
	content_security_policy: { extension_pages: contentSecurityPolicy("'none'") },
	cross_origin_embedder_policy: { value: 'require-corp' },
	cross_origin_opener_policy: { value: 'same-origin' },
};

/** A sidebar and a background page, in which the coding document is a frame. */
const firefox = {
	permissions: ['storage', 'scripting', 'activeTab'],
	content_security_policy: { extension_pages: contentSecurityPolicy("'self'") },
	browser_specific_settings: {
		gecko: {
			id: 'second-pair-of-eyes@example.org',
			strict_min_version: '140.0',
			data_collection_permissions: { required: ['none'] },
		},
	},
};

export default defineConfig({
	modules: ['@wxt-dev/module-react'],
	imports: false,
	outDir: '.output',
	hooks: {
		'config:resolved': (wxt) => {
			if (wxt.config.mode === 'managed') process.env.NODE_ENV = 'production';
			if (wxt.config.mode !== 'e2e') return;
			const isFirefox = wxt.config.browser === 'firefox';
			wxt.config.outDir = join(wxt.config.outBaseDir, isFirefox ? 'e2e-firefox' : 'e2e');
			// What is tested and timed is what ships: in another mode React would be its development build.
			process.env.NODE_ENV = 'production';
		},
	},
	manifest: ({ mode, browser }) => ({
		name: 'Second Pair of Eyes',
		short_name: 'Second Pair',
		description: 'ICD-10-CM codes that the note on the screen supports, each with its evidence. On the device.',
		action: { default_title: 'Review the codes of this note' },
		// In the build for hospitals the browser asks nobody: managed policy says where it reads, and without one nowhere.
		[mode === 'managed' ? 'host_permissions' : 'optional_host_permissions']: ['https://*/*', 'http://*/*'],
		...(mode === 'e2e' ? { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] } : {}),
		// Chromium gives no key that is one of its own, and says nothing: of Alt+Shift+C and W it takes none (tests/e2e/shortcuts.test.ts).
		commands: {
			'open-worklist': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Open the worklist' },
			_execute_action: { suggested_key: { default: 'Alt+Shift+E' }, description: 'Open the review beside this note' },
		},
		...(browser === 'firefox' ? firefox : chromium),
	}),
	vite: () => ({ worker: { format: 'es', plugins: () => [precompute()] }, build: { sourcemap: false } }),
});
