--TEST--
A scheduler that closes attempts of socket_create_connection() ends these, by whichever way; the others go on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';
require __DIR__ . '/../include/scheduler.inc';

names_enter("127.0.0.2 holes.invalid\n127.0.0.3 holes.invalid\n127.0.0.4 holes.invalid\n");
$port = 0;
foreach ([2, 3, 4] as $number) {
    [$port, $kept[]] = names_black_hole("127.0.0.$number", $port);
}
set_error_handler(fn (int $level, string $text) => print(preg_replace('/:\d+" (\[\d+\]).*/', ':N" $1', "$text\n")));
$ways = [
    'socket_close' => socket_close(...),
    'fclose' => fn (Socket $socket) => fclose(socket_export_stream($socket)),
    'detach' => fn (Socket $socket) => socket_close(socket_from_fd(socket_detach($socket))),
];
foreach ($ways as $name => $close) {
    foreach ([[0.5, [0, 2]], [30, [0, 1, 2]]] as [$time, $closed]) {
        socket_set_scheduler(new AnsweringScheduler(function (array $waits, ?float $timeout) use ($close, $closed) {
            foreach (count($waits) === 3 ? $closed : [] as $index) {
                $close($waits[$index]->socket);
            }
            usleep((int) (1e6 * min($timeout, 0.01)));
            return [];
        }));
        echo $name, ' of ', count($closed), ': ';
        var_dump(socket_create_connection("holes.invalid:$port", $time, ['delay' => 0.01]));
    }
}
?>
--EXPECT--
socket_close of 2: socket_create_connection(): unable to connect to "tcp://holes.invalid:N" [110]
bool(false)
socket_close of 3: socket_create_connection(): unable to connect to "tcp://holes.invalid:N" [9]
bool(false)
fclose of 2: socket_create_connection(): unable to connect to "tcp://holes.invalid:N" [110]
bool(false)
fclose of 3: socket_create_connection(): unable to connect to "tcp://holes.invalid:N" [9]
bool(false)
detach of 2: socket_create_connection(): unable to connect to "tcp://holes.invalid:N" [110]
bool(false)
detach of 3: socket_create_connection(): unable to connect to "tcp://holes.invalid:N" [9]
bool(false)
