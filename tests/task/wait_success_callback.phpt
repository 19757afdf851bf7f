--TEST--
Callbacks of PHP's functions wait: array_map(), array_walk(), preg_replace_callback(), call_user_func()
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$ticks = 0;
$ticker = socket_spawn(function () use (&$ticks) {
    for (;;) {
        $ticks++;
        socket_sleep(0);
    }
});
$wait = function (mixed $value) use (&$ticks) {
    $before = $ticks;
    socket_sleep(0);
    return $ticks > $before ? "$value others ran" : "$value blocked";
};
print_r(array_map($wait, [1, 2]));
$array = ['key' => 3];
array_walk($array, function (&$value) use ($wait) {
    $value = $wait($value);
});
echo $array['key'], "\n", preg_replace_callback('/4/', fn ($match) => $wait($match[0]), 'a 4 b'), "\n";
echo call_user_func_array($wait, [5]), "\n";
$ticker->cancel();
?>
--EXPECT--
Array
(
    [0] => 1 others ran
    [1] => 2 others ran
)
3 others ran
a 4 others ran b
5 others ran
