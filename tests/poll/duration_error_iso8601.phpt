--TEST--
other texts are no Durations
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;
use Time\TimeException;

$texts = ['', 'P', 'PT', 'PT1', 'pt1s', '-PT1S', 'PT1.5S', 'PT1S1M', 'P0DT', 'PT 1S', 'PT1S x', "\0PT1S",
    'PT0000000000001S', 'P0000-00-00T00:00:60', 'P0000-13-00T00:00:00', 'P0000-00-32T00:00:00',
    'P0000-00-00T25:00:00', '20001301T000000Z/PT1S', '2000-01-32T00:00:00Z/PT1S', '20000101T250000Z/PT1S', 'P1D', 'P1W', 'P1Y2M', 'P1DT1H', 'P1M', 'P0000-01-00T00:00:00',
    'P0000-00-01T00:00:00', 'P0001-00-00T00:00:00', 'PT2562047H2836S', 'PT2562048H', 'R5/PT1S', '20000101T000000Z/PT1S', 'R5', '2000-01-01T00:00:00Z', 'R/PT1S'];
foreach ($texts as $text) {
    try {
        Duration::fromIso8601DurationString($text);
        echo "taken\n";
    } catch (TimeException $exception) {
        echo json_encode($text), ': ', $exception->getMessage(), "\n";
    }
}
?>
--EXPECT--
"": The ISO 8601 duration string could not be parsed
"P": The ISO 8601 duration string could not be parsed
"PT": The ISO 8601 duration string could not be parsed
"PT1": The ISO 8601 duration string could not be parsed
"pt1s": The ISO 8601 duration string could not be parsed
"-PT1S": The ISO 8601 duration string could not be parsed
"PT1.5S": The ISO 8601 duration string could not be parsed
"PT1S1M": The ISO 8601 duration string could not be parsed
"P0DT": The ISO 8601 duration string could not be parsed
"PT 1S": The ISO 8601 duration string could not be parsed
"PT1S x": The ISO 8601 duration string could not be parsed
"\u0000PT1S": The ISO 8601 duration string could not be parsed
"PT0000000000001S": The ISO 8601 duration string could not be parsed
"P0000-00-00T00:00:60": The ISO 8601 duration string could not be parsed
"P0000-13-00T00:00:00": The ISO 8601 duration string could not be parsed
"P0000-00-32T00:00:00": The ISO 8601 duration string could not be parsed
"P0000-00-00T25:00:00": The ISO 8601 duration string could not be parsed
"20001301T000000Z\/PT1S": The ISO 8601 duration string could not be parsed
"2000-01-32T00:00:00Z\/PT1S": The ISO 8601 duration string could not be parsed
"20000101T250000Z\/PT1S": The ISO 8601 duration string could not be parsed
"P1D": The ISO 8601 duration string may only contain the time (T) aspect
"P1W": The ISO 8601 duration string may only contain the time (T) aspect
"P1Y2M": The ISO 8601 duration string may only contain the time (T) aspect
"P1DT1H": The ISO 8601 duration string may only contain the time (T) aspect
"P1M": The ISO 8601 duration string may only contain the time (T) aspect
"P0000-01-00T00:00:00": The ISO 8601 duration string may only contain the time (T) aspect
"P0000-00-01T00:00:00": The ISO 8601 duration string may only contain the time (T) aspect
"P0001-00-00T00:00:00": The ISO 8601 duration string may only contain the time (T) aspect
"PT2562047H2836S": The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
"PT2562048H": The maximum representable range is 9_223_372_035 seconds (roughly 292 years)
"R5\/PT1S": The ISO 8601 duration string may only contain the period (P) aspect
"20000101T000000Z\/PT1S": The ISO 8601 duration string may only contain the period (P) aspect
"R5": The ISO 8601 duration string is missing the period (P) aspect
"2000-01-01T00:00:00Z": The ISO 8601 duration string is missing the period (P) aspect
"R\/PT1S": The ISO 8601 duration string could not be parsed
