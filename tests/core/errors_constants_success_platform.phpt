--TEST--
Each SOCKET_E constant is the platform's errno of that name
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_command('python3');
?>
--FILE--
<?php
$program = 'import errno; print("\n".join("%s %d" % (n, c) for n, c in vars(errno).items() if n[0] == "E"))';
$platform = [];
foreach (explode("\n", trim(shell_exec('python3 -c ' . escapeshellarg($program)))) as $line) {
    [$name, $number] = explode(' ', $line);
    $platform[$name] = (int) $number;
}
$checked = 0;
foreach (array_merge(...array_values(get_defined_constants(true))) as $name => $value) {
    if (str_starts_with($name, 'SOCKET_E')) {
        $expected = $platform[substr($name, strlen('SOCKET_'))] ?? 'unknown';
        $checked += $expected === $value;
        echo $expected === $value ? '' : "$name is $value, errno.h has $expected\n";
    }
}
var_dump($checked > 100);
?>
--EXPECT--
bool(true)
