--TEST--
a period of hours, minutes and seconds is a Duration
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

$texts = ['PT1S', 'PT1M', 'PT1H', 'PT1H30M15S', 'PT36H', 'PT0H5S', 'P0D', 'P0Y0M0DT0H0M7S', 'P0WT1S', ' PT1S ', "PT1S\0",
    'PT9223372035S', 'PT2562047H2835S', 'PT000000000001S', 'P0000-00-00T01:02:03', 'P0000-00-00T24:00:00', 'PT1SPT2S'];
foreach ($texts as $text) {
    echo json_encode($text), ' = ', Duration::fromIso8601DurationString($text)->seconds, "\n";
}
?>
--EXPECT--
"PT1S" = 1
"PT1M" = 60
"PT1H" = 3600
"PT1H30M15S" = 5415
"PT36H" = 129600
"PT0H5S" = 5
"P0D" = 0
"P0Y0M0DT0H0M7S" = 7
"P0WT1S" = 1
" PT1S " = 1
"PT1S\u0000" = 1
"PT9223372035S" = 9223372035
"PT2562047H2835S" = 9223372035
"PT000000000001S" = 1
"P0000-00-00T01:02:03" = 3723
"P0000-00-00T24:00:00" = 86400
"PT1SPT2S" = 2
