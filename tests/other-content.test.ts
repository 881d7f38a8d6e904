// One build for what the content of today does not show: markup, guides past their day, films and sounds.
import './other-content/escaping.ts';
import './other-content/fresh.ts';
import './other-content/media.ts';
import './other-content/past-the-worker.ts';
