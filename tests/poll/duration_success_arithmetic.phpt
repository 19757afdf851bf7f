--TEST--
Durations are added, subtracted, multiplied, divided and turned around
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
$some = Duration::fromSeconds(3, 500);
show($some->add(Duration::fromSeconds(1, 999999999)));
show($some->add($some->negate()));
show($some->add(Duration::fromSeconds(5, 999999999)->negate()));
show($some->sub(Duration::fromSeconds(3, 501)));
show($some->negate()->multiplyBy(3));
show($some->multiplyBy(0));
show(Duration::fromNanoseconds(1)->multiplyBy(9223372035999999999));
show($some->divideBy(2));
show(Duration::fromNanoseconds(5)->negate()->divideBy(2));
show(Duration::fromNanoseconds(1)->negate()->divideBy(2));
show($some->negate());
show($some->negate()->absolute());
show(Duration::fromSeconds(0)->negate());
?>
--EXPECT--
5.000000499
0.000000000
-2.999999499
-0.000000001
-9.000001500
0.000000000
9223372035.999999999
1.500000250
-0.000000002
0.000000000
-3.000000500
3.000000500
0.000000000
