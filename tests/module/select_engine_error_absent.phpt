--TEST--
An engine of socket_select() that this system does not have is refused by name
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$setting = 'sockets_ext.select_engine';
ini_set($setting, 'poll');
$there = 0;
foreach (['epoll', 'kqueue'] as $engine) {
    set_error_handler(function (int $level, string $message) use ($engine): bool {
        var_dump($message === "sockets_ext.select_engine cannot be \"$engine\": this system has no $engine");
        return true;
    });
    $before = ini_get($setting);
    if (ini_set($setting, $engine) !== false) {
        $there++;
    } else {
        $before === ini_get($setting) ?: print("changed to " . ini_get($setting) . "\n");
    }
    restore_error_handler();
}
var_dump($there <= 1);
?>
--EXPECTREGEX--
(bool\(true\)
)?bool\(true\)
bool\(true\)
