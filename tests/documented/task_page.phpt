--TEST--
task_page: a page asks a database, a cache and two web services at once
--EXTENSIONS--
sockets_ext
mysqlnd
pdo
pdo_mysql
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

// They think until all four are asked.
$services = Replay::php('task_page/services.php', 300, 0, 0, 0);
foreach (['database', 'cache', 'web'] as $name) {
    $ports[$name] = $services->waitFor("/$name: port (\\d+)/")[1];
}
$page = Replay::php('task_page/page.php', "mysql:host=127.0.0.1;port=$ports[database]", "127.0.0.1:$ports[cache]",
    "http://127.0.0.1:$ports[web]/weather", "http://127.0.0.1:$ports[web]/news");
echo preg_replace('/\d+\.\d+/', 'N', $page->finish());
echo $services->waitFor('/4 at once/')[0], "\n";
?>
--EXPECT--
products: bread, butter
visits: 1
weather: sunny
news: nothing new
after N seconds
4 at once
