// One build for what the commune's own site does not show: another address, other targets, counts too small to publish.
import './other-commune/base-path.ts';
import './other-commune/small-numbers.ts';
import './other-commune/target.ts';
