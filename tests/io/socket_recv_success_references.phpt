--TEST--
The data goes to variables, properties, elements, and to the socket's own variable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public $data = 'before';
    public ?string $typed = 'before';
    public int|string $number = 1;
}

[$one, $two] = net_unix_pair(SOCK_DGRAM);
array_map(fn ($text) => socket_write($one, $text), ['a', 'b', '12', 'd', 'e', 'f']);
$holder = new Holder();
$list = [];
var_dump(socket_recv($two, $holder->data, 9, 0), socket_recv($two, $holder->typed, 9, 0));
var_dump(socket_recv($two, $holder->number, 9, 0), socket_recv($two, $list['new'][], 9, 0), $holder, $list);
$first = 'x';
$second = &$first;
var_dump(socket_recv($two, $second, 9, 0), $first, socket_recv($two, $two, 9, 0), $two);
?>
--EXPECT--
int(1)
int(1)
int(2)
int(1)
object(Holder)#3 (3) {
  ["data"]=>
  string(1) "a"
  ["typed"]=>
  string(1) "b"
  ["number"]=>
  string(2) "12"
}
array(1) {
  ["new"]=>
  array(1) {
    [0]=>
    string(1) "d"
  }
}
int(1)
string(1) "e"
int(1)
string(1) "f"
