--TEST--
streams that are closed while a child has them open are never reported, and the others as before
--EXTENSIONS--
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    $context = new Context($backend);
    foreach (range(0, 5) as $number) {
        [$streams[$number], $peers[$number]] = poll_pair();
        $watchers[$number] = $context->add(new StreamPollHandle($streams[$number]), [Event::Read], $number);
        fwrite($peers[$number], 'x');
    }
    $child = pcntl_fork();
    if ($child === 0) {
        sleep(30);
        posix_kill(getmypid(), SIGKILL);
    }
    foreach ([0, 1, 2] as $number) {
        fclose($streams[$number]);
        fwrite($peers[$number], 'x');
        echo poll_order($context), ', again ', poll_order($context), "\n";
    }
    fread($streams[3], 1);
    $watchers[4]->modifyEvents([Event::Read, Event::OneShot]);
    $watchers[5]->remove();
    echo poll_ready($context), ', ', poll_ready($context), "\n";
    $watchers[4]->modifyEvents([Event::Read]);
    $context->add(new StreamPollHandle($streams[5]), [Event::Read], 5);
    echo poll_ready($context), "\n";
    var_dump($backend === Backend::Poll || poll_order($context, 1) + poll_order($context, 1) === 9);
    fwrite($peers[3], 'x');
    var_dump(count($context->wait(poll_ms(20))), $watchers[0]->isActive());
    posix_kill($child, SIGKILL);
    pcntl_waitpid($child, $status);
});
?>
--EXPECT--
1 2 3 4 5, again 1 2 3 4 5
2 3 4 5, again 2 3 4 5
3 4 5, again 3 4 5
4: Read, nothing
4: Read, 5: Read
bool(true)
int(3)
bool(false)
