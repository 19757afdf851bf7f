--TEST--
what is no Duration is not restored
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

require __DIR__ . '/../include/poll.inc';

foreach (['{}', '{"seconds":-1,"nanoseconds":0,"negative":false}', '{"seconds":0,"nanoseconds":1000000000,"negative":false}',
    '{"seconds":"1","nanoseconds":0,"negative":false}', '{"seconds":1,"nanoseconds":0,"negative":0}',
    '{"seconds":1,"nanoseconds":-1,"negative":false}', '{"seconds":1,"nanoseconds":"1","negative":false}',
    '{"seconds":1,"ns":0,"negative":false}', '{"seconds":1,"nanoseconds":0,"sign":false}', '{"s":1,"nanoseconds":0,"negative":false}',
    '{"seconds":9223372036,"nanoseconds":0,"negative":false}', '{"seconds":1,"nanoseconds":0}',
    '{"seconds":1,"nanoseconds":0,"negative":false,"more":1}', '[1,0,false]'] as $data) {
    $properties = preg_replace('/^a:/', '', serialize(json_decode($data, true)));
    poll_attempt(fn () => unserialize('O:13:"Time\Duration":' . $properties));
}
$duration = Duration::fromSeconds(1);
poll_attempt(fn () => $duration->__unserialize(['seconds' => 2, 'nanoseconds' => 0, 'negative' => false]));
var_dump($duration->seconds);
?>
--EXPECT--
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
Exception(0): Invalid serialization data for Time\Duration object
int(1)
