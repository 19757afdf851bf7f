--TEST--
30 000 tasks wait at once on the default settings of the system; where there is no room for more, join() throws
--EXTENSIONS--
sockets_ext
--INI--
memory_limit=-1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_below_64_bits('an address space of 32 bits has no room for so many stacks');
skip_without_zend_alloc();
skip_unless_file('/proc/sys/vm/max_map_count');
if ((int) file_get_contents('/proc/sys/vm/max_map_count') < 65530) skip('fewer mappings than by default');
if (getenv('ASAN_OPTIONS') !== false) skip('the sanitizer takes mappings of its own');
if ((int) file_get_contents('/proc/sys/vm/max_map_count') > 70000) skip('more mappings than by default');
preg_match('/MemAvailable: *(\d+)/', file_get_contents('/proc/meminfo'), $found) && $found[1] > 1 << 20 or skip('less than 1 GiB free');
?>
--FILE--
<?php
for ($number = 1, $tasks = [], $running = 0; $number <= 34000; $number++) {
    $tasks[] = socket_spawn(function () use (&$running) {
        $running++;
        socket_sleep(3600);
    });
}
socket_sleep(0);
var_dump($running >= 30000, $running < 34000);
$errors = [];
foreach ($tasks as $task) {
    try {
        $task->cancel() or $task->join();
    } catch (Error $error) {
        $errors[] = get_class($error) . ': ' . $error->getMessage();
    }
}
echo implode("\n", array_unique($errors)), "\n";
var_dump(count($errors) + $running === 34000);
?>
--EXPECT--
bool(true)
bool(true)
Error: Unable to start a task: no memory for its stack, see vm.max_map_count and memory_limit
bool(true)
