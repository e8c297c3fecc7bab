/* global $, note */
import { linesOf } from './lines.js';

const place = $('#place');
place.summernote({ height: 340, toolbar: [['style', ['bold', 'ul']]] });
place.summernote('code', note.html);
window.lab = { text: () => linesOf(place.summernote('code')) };
