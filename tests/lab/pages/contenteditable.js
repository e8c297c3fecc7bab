/* global note */
import { linesOf } from './lines.js';

const place = document.getElementById('place');
place.contentEditable = 'true';
place.innerHTML = note.html;
window.lab = { text: () => linesOf(place.innerHTML) };
