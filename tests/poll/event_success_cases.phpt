--TEST--
the cases of Event have their order
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\Event;

require __DIR__ . '/../include/poll.inc';

echo poll_names(Event::cases()), "\n";
var_dump(Event::Read instanceof UnitEnum, Event::Read instanceof BackedEnum);
?>
--EXPECT--
Read|Write|Error|HangUp|ReadHangUp|OneShot|EdgeTriggered
bool(true)
bool(false)
