// One build for what the commune's own site does not show: another address, other targets, counts too small to publish,
// markup in its words, guides past their day, films and sounds.
import './other-commune/base-path.ts';
import './other-commune/escaping.ts';
import './other-commune/fresh.ts';
import './other-commune/media.ts';
import './other-commune/past-the-worker.ts';
import './other-commune/small-numbers.ts';
import './other-commune/target.ts';
