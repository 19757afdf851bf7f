--TEST--
An engine of socket_select() that there is not is refused, and the setting stays
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

ini_set('sockets_ext.select_engine', 'poll');
foreach (['', 'Poll', 'select', "poll\0"] as $name) {
    var_dump(ini_set('sockets_ext.select_engine', $name), ini_get('sockets_ext.select_engine'));
}
putenv('SOCKETS_EXT_SELECT');
$print = 'echo ini_get("sockets_ext.select_engine"), "\n";';
$load = ['-d', 'extension=' . child_library()];
echo child_run(['-d', 'display_startup_errors=1', ...$load, '-d', 'sockets_ext.select_engine=fast', '-r', $print]);
putenv('SOCKETS_EXT_SELECT=poll');
echo child_run([...$load, '-r', $print]);
echo child_run([...$load, '-d', 'sockets_ext.select_engine=auto', '-r', $print]);
?>
--EXPECTF--
Warning: sockets_ext.select_engine must be "auto", "poll", "epoll" or "kqueue", "" given in %s on line %d
bool(false)
string(4) "poll"

Warning: sockets_ext.select_engine must be "auto", "poll", "epoll" or "kqueue", "Poll" given in %s on line %d
bool(false)
string(4) "poll"

Warning: sockets_ext.select_engine must be "auto", "poll", "epoll" or "kqueue", "select" given in %s on line %d
bool(false)
string(4) "poll"

Warning: sockets_ext.select_engine must be "auto", "poll", "epoll" or "kqueue", "poll" given in %s on line %d
bool(false)
string(4) "poll"
Warning: sockets_ext.select_engine must be "auto", "poll", "epoll" or "kqueue", "fast" given in Unknown on line 0
auto
poll
auto
