// One build for what the guides of today do not show: guides past their day, and films and sounds.
import './other-content/fresh.ts';
import './other-content/media.ts';
import './other-content/past-the-worker.ts';
