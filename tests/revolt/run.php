<?php
// SPDX-License-Identifier: BSD-3-Clause
// run.php AUTOLOADER Epoll|Poll|StreamSelect: what Revolt promises of a driver, checked with ours on a backend of Io\Poll.
// The same checks with the driver that Revolt brings show that they ask for no more than Revolt promises. Prints a line of
// PASS or FAIL for each.

use Io\Poll\Backend;
use Revolt\EventLoop\Driver;
use Revolt\EventLoop\Driver\StreamSelectDriver;
use SocketsExt\Revolt\PollDriver;

const SECONDS_A_CHECK = 20;

[, $autoloader, $name] = $argv;
require $autoloader;

function equals(mixed $expected, mixed $actual): void
{
    if ($expected !== $actual) {
        throw new Exception('expected ' . var_export($expected, true) . ', got ' . var_export($actual, true));
    }
}

/** Returns what is thrown, which must be of this class. */
function throws(string $class, callable $attempt): Throwable
{
    try {
        $attempt();
    } catch (Throwable $thrown) {
        equals($class, $thrown::class);
        return $thrown;
    }
    throw new Exception("$class expected, nothing was thrown");
}

function make_driver(string $name): Driver
{
    return match ($name) {
        'StreamSelect' => new StreamSelectDriver(),
        'Epoll' => new PollDriver(Backend::Epoll),
        'Poll' => new PollDriver(Backend::Poll),
    };
}

$files = ['loop', 'timers', 'streams', 'signals', 'fibers'];
if ($name !== 'StreamSelect') {
    array_push($files, 'sockets', 'scheduler');
}
if ($name === 'Epoll' && PHP_VERSION_ID < 80600) {
    $files[] = 'tasks'; // other backends, and PHP's own Io\Poll, let no task run while they wait
}
$failed = 0;
foreach ($files as $file) {
    foreach (require __DIR__ . "/$file.php" as $what => $check) {
        pcntl_alarm(SECONDS_A_CHECK);
        try {
            $check(make_driver($name));
            echo "PASS $file: $what\n";
        } catch (Throwable $thrown) {
            $failed++;
            echo "FAIL $file: $what\n";
            fprintf(STDERR, "%s: %s\n%s\n", $what, $thrown->getMessage(), $thrown->getTraceAsString());
        }
        gc_collect_cycles();
    }
}
exit($failed ? 1 : 0);
