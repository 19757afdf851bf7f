--TEST--
What a variable held is not used any more when code of the script changes it while later parameters are parsed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$given = ['socket_recvmsg' => ['buffer_size' => 5, 'name' => []], 'socket_recvmmsg' => []];
$tried = [];
foreach ((new ReflectionExtension('sockets'))->getFunctions() as $name => $function) {
    foreach ($function->getParameters() as $place => $parameter) {
        $later = array_slice($function->getParameters(), $place + 1);
        $numbers = array_filter($later, fn ($next) => preg_match('/int|float/', (string) $next->getType()) && !$next->isPassedByReference());
        // socket_select() has tests of its own.
        if (!$parameter->isPassedByReference() || !$numbers || $name === 'socket_select') {
            continue;
        }
        foreach ([0x4141414141, null, 'a string', new stdClass(), [1]] as $value) {
            [$a, $b] = net_unix_pair();
            socket_write($b, 'data');
            $variable = $given[$name] ?? [];
            $variable[] = str_repeat('x', 100);
            // Its fraction makes PHP warn.
            $arguments = [$a, &$variable, ...array_fill(0, count($numbers), 1.5)];
            set_error_handler(function () use (&$variable, $value) { $variable = $value; return true; });
            try {
                $function->invokeArgs($name === 'socket_recvfrom' ? [$a, &$variable, 1.5, 0.5, &$host] : $arguments);
            } catch (TypeError | ValueError) {
            }
            restore_error_handler();
        }
        $tried[] = $name;
    }
}
echo implode(' ', $tried), "\n";
?>
--EXPECT--
socket_recv socket_recvfrom socket_recvmsg socket_recvmmsg socket_recv_exact socket_recv_until
