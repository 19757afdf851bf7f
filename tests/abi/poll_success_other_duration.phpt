--TEST--
A Duration of another extension times a wait by its properties
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/probe.inc';
if (PHP_VERSION_ID >= 80600) {
    skip('PHP 8.6 has the classes itself');
}
if (($reason = probe_missing('php.h')) !== null) {
    skip($reason);
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

echo probe_run_beside(<<<'CODE'
    use Io\Poll\{Context, Event};
    use Time\Duration;

    $context = new Context();
    [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $context->add(new StreamPollHandle($stream), [Event::Read]);
    $duration = new Duration();
    var_dump((new ReflectionClass($duration))->getExtensionName(), $context->wait($duration));
    $duration->nanoseconds = 30_000_000;
    $start = hrtime(true);
    var_dump(count($context->wait($duration)), hrtime(true) - $start >= 30_000_000);
    $duration->negative = true;
    try {
        $context->wait($duration);
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
    CODE);
?>
--EXPECT--
string(9) "bystander"
array(0) {
}
int(0)
bool(true)
Io\Poll\Context::wait(): Argument #1 ($timeout) must not be negative
