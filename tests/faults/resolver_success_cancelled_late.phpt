--TEST--
A lookup that is cancelled when its answer is there, but not yet taken, leaves the answers of others
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
skip_unless_proc();
if (!glob('/proc/self/fdinfo/*')) {
    die('skip no /proc/self/fdinfo');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

/** How many answers threads have told of since the last one was taken. */
function count_answers(): int
{
    // Not there any more: the descriptor that glob() had.
    $infos = array_map(fn (string $path) => @file_get_contents($path), glob('/proc/self/fdinfo/*'));
    preg_match_all('/^eventfd-count:\s*([0-9a-f]+)/m', implode($infos), $matches);
    return array_sum(array_map('hexdec', $matches[1]));
}

$hints = ['ai_family' => AF_INET, 'ai_socktype' => SOCK_STREAM];
$begin = fn () => socket_spawn(fn () => count(socket_addrinfo_lookup('faults.invalid', null, $hints)));
$before = null;
foreach (['the only one', 'the first one'] as $which) {
    $others = faults_holding('getaddrinfo#0', function (callable $release) use ($begin, $which) {
        $asked = $begin();
        $others = $which === 'the only one' ? [] : [$begin(), $begin()];
        net_wait_until(fn () => faults_held() === 1 + count($others));
        $release();
        while (count_answers() === 0) {
            // No other code runs here that could take the answer.
        }
        $asked->cancel();
        net_attempt(fn () => $asked->join());
        return $others;
    });
    echo $which, ': ', implode(' ', array_map(fn ($task) => $task->join(), $others)), "\n";
    $before ??= net_open_descriptors();
}
echo $begin()->join(), ' ', net_open_descriptors() - $before, "\n";
?>
--EXPECT--
SocketCancelledError: The task was cancelled
the only one: 
SocketCancelledError: The task was cancelled
the first one: 1 1
1 0
