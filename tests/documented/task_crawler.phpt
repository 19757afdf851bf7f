--TEST--
task_crawler: a crawler finds all pages of a site, with as many requests at once as it may
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/replay.inc';

$site = Replay::php('task_crawler/site.php', 0, 200, 100);
[, $port] = $site->waitFor('/port (\d+)\n/');
$crawler = Replay::php('task_crawler/crawler.php', "http://127.0.0.1:$port/", 20);
echo replay_mask_port($crawler->finish(), (int) $port);
echo $site->waitFor('/20 at once/')[0], "\n";
echo strpos($site->terminate(), '21 at once') === false ? "not more\n" : "more\n";
?>
--EXPECT--
200 pages
not there: http://127.0.0.1:PORT/missing
20 at once
not more
