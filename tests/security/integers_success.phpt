--TEST--
Every int parameter takes or refuses any number: no crash, no number taken for another, no memory but what PHP limits
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_unless_fork();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/integers.inc';

$parameters = $calls = 0;
$seen = [];
foreach (integer_functions('sockets', 'sockets_ext') as $name => [$function, $class]) {
    $makers = str_contains((string) $function, 'Socket $') || $name === 'socket_select'
        ? integer_sockets() : ['no socket' => fn () => socket_create(AF_INET, SOCK_STREAM, 0)];
    foreach ($function->getParameters() as $place => $parameter) {
        if (!integer_is_taken($parameter)) {
            continue;
        }
        $parameters++;
        foreach ($makers as $kind => $make_socket) {
            $usual = (int) integer_argument($name, $parameter, $make_socket);
            $numbers = array_unique([...INTEGER_LIMITS, $usual, $usual + 0x100000000, $usual - 0x100000000, 0x10000, 0x10001]);
            $outcomes = integer_outcomes(array_values($numbers), fn (int $number): string
                => integer_outcome($name, $function, $class, $make_socket, $place, $number));
            $calls += count($outcomes);
            foreach ($outcomes as $number => $outcome) {
                $seen[strtok($outcome, ':')] = true;
                if (str_starts_with($outcome, 'BROKEN') || integer_is_cut($outcomes, $number)) {
                    echo "$name \$$parameter->name $number, $kind: $outcome\n";
                }
            }
        }
    }
}
var_dump($parameters > 50, $calls > 3000, isset($seen['out of memory']));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
