--TEST--
Whatever is opened, watched, changed and closed: every wait reports just what is ready
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(256);
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\Backend;

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';
require __DIR__ . '/random_steps.inc';

poll_each_backend(function (Backend $backend) {
    foreach ([1, 2, 3] as $seed) {
        mt_srand($seed);
        $steps = new RandomSteps($backend);
        for ($step = 0; $step < 1000; $step++) {
            if ($wrong = $steps->take()) {
                echo "seed $seed, step $step: $wrong\n";
                break;
            }
        }
        echo "$step steps\n";
    }
});
?>
--EXPECT--
1000 steps
1000 steps
1000 steps
