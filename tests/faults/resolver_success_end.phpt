--TEST--
The end of a request, of the process and of the library wait for no lookup
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
require __DIR__ . '/../include/skipif.inc';
faults_skip_unless_loaded();
skip_unless_library();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';
require __DIR__ . '/../include/child.inc';

// The lookup has begun, and is held.
$begin = 'require ' . var_export(__DIR__ . '/../include/faults.inc', true) . ';
    $held = faults_held();
    $task = socket_spawn(fn () => socket_addrinfo_lookup("faults.invalid"));
    do { socket_sleep(0.001); } while (faults_held() === $held); ';
$ends = [
    'exit' => 'exit("exit");',
    'exception' => 'throw new Exception("exception");',
    'fatal error' => 'echo "fatal error"; eval("class A {} interface A {}");',
    'in the main script' => 'socket_spawn(fn () => exit("exit")); socket_addrinfo_lookup("faults.invalid");',
];
faults_holding('getaddrinfo#0', function () use ($begin, $ends) {
    foreach ($ends as $name => $end) {
        $output = child_code($begin . $end, [child_library()]);
        echo $name, ': ', strtok(str_replace('PHP ', '', $output), "\n"), "\n";
    }
});
?>
--EXPECTF--
exit: exit
exception: Fatal error: Uncaught Exception: exception in Command line code:%d
fatal error: fatal error
in the main script: exit
