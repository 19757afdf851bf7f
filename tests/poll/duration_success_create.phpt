--TEST--
a Duration is made of a number of units
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

function show(Duration $duration): void
{
    printf("%s%d.%09d\n", $duration->negative ? '-' : '', $duration->seconds, $duration->nanoseconds);
}
show(Duration::fromSeconds(3, 500));
show(Duration::fromSeconds(0));
show(Duration::fromSeconds(9223372035, 999999999));
show(Duration::fromMilliseconds(1501));
show(Duration::fromMicroseconds(1500001));
show(Duration::fromNanoseconds(9223372035999999999));
show(Duration::fromMinutes(2));
show(Duration::fromHours(2562047));
show(Duration::fromSeconds(seconds: 1, nanoseconds: 2));
?>
--EXPECT--
3.000000500
0.000000000
9223372035.999999999
1.501000000
1.500001000
9223372035.999999999
120.000000000
9223369200.000000000
1.000000002
