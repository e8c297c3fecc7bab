/** The look of marker and card: the panel's colours (components/tokens.css), without the page's. */
export const look = `
	.place {
		--bg: #ffffff; --ink: #1a1c21; --ink-2: #4d525d; --line: #c9cdd6; --hover: #f3f4f7; --accent: #3450c8;
		--mark: #ffe9a6; --mark-ink: #2b2100; --shadow: 0 12px 32px rgb(20 24 40 / 18%), 0 1px 3px rgb(20 24 40 / 12%);
		color-scheme: light dark;
	}
	@media (prefers-color-scheme: dark) {
		.place {
			--bg: #17191d; --ink: #e9ebef; --ink-2: #b4bac5; --line: #6b7382; --hover: #21242b; --accent: #9db0ff;
			--mark: #57460f; --mark-ink: #ffedbb; --shadow: 0 12px 32px rgb(0 0 0 / 55%), 0 0 0 1px rgb(255 255 255 / 12%);
		}
	}
	:where(.place, .place *) { box-sizing: border-box; margin: 0; padding: 0; }
	.place { font: 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
	[hidden] { display: none !important; }
	button { font: inherit; color: inherit; cursor: pointer; }
	button:focus-visible, .card:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
	.dot {
		position: fixed; z-index: 2147483646; width: 24px; height: 24px; display: grid; place-items: center;
		border: 0; border-radius: 12px; background: none;
	}
	.dot::before { content: ""; width: 10px; height: 10px; border-radius: 5px; background: #3450c8; border: 1px solid #ffffff; }
	.card {
		position: fixed; z-index: 2147483647; width: min(340px, calc(100vw - 16px)); max-height: min(460px, calc(100vh - 16px));
		overflow: auto; padding: 12px; border: 1px solid var(--line); border-radius: 10px; background: var(--bg);
		color: var(--ink); box-shadow: var(--shadow);
	}
	.head { display: flex; gap: 8px; align-items: start; }
	h2 { flex: 1; font-size: 13px; font-weight: 600; }
	h3 { margin-top: 10px; font-size: 12px; font-weight: 500; color: var(--ink-2); }
	p { margin-top: 6px; }
	ul { list-style: none; }
	mark { padding: 0 2px; border-radius: 2px; background: var(--mark); color: var(--mark-ink); }
	.choices { display: grid; gap: 4px; margin-top: 10px; }
	.choices li { display: flex; gap: 4px; align-items: center; }
	.choices li > :first-child { flex: 1; text-align: start; }
	.button { min-height: 28px; padding: 3px 9px; border: 1px solid var(--line); border-radius: 6px; background: var(--bg); }
	.button:hover { background: var(--hover); }
	.plain { border-color: transparent; color: var(--ink-2); }
	.acts { display: flex; flex-wrap: wrap; gap: 2px; margin: 10px -9px 0; }
	.quiet { color: var(--ink-2); font-size: 12px; }
	.said:empty { display: none; }
`;
