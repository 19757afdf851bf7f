--TEST--
Durations compare by their length
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

$durations = [Duration::fromSeconds(2), Duration::fromSeconds(1, 5), Duration::fromSeconds(3)->negate(),
    Duration::fromSeconds(1, 4), Duration::fromSeconds(0), Duration::fromSeconds(2, 1)->negate()];
sort($durations);
foreach ($durations as $duration) {
    echo $duration->negative ? '-' : '', $duration->seconds, '.', $duration->nanoseconds, "\n";
}
[$one, $two] = [Duration::fromSeconds(1), Duration::fromSeconds(2)];
var_dump(Duration::compare($one, $two), Duration::compare($two, $one), Duration::compare($one, clone $one));
var_dump($one == Duration::fromMilliseconds(1000), $one < $two, $one <=> $two->negate(), $one == new stdClass());
?>
--EXPECT--
-3.0
-2.1
0.0
1.4
1.5
2.0
int(-1)
int(1)
int(0)
bool(true)
bool(true)
int(1)
bool(false)
