/* global note */
import { linesOf } from './lines.js';

const host = document.getElementById('place');
const root = host.attachShadow({ mode: host.dataset.mode });
root.innerHTML = `<div contenteditable>${note.html}</div>`;
window.lab = { text: () => linesOf(root.querySelector('div').innerHTML) };
