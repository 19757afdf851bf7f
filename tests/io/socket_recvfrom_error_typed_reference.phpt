--TEST--
A typed property that does not take what it is given keeps its value
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public array $list = ['before'];
    public ?string $text = 'before';
    public int $number = 1;
}

[$receiver, $port] = net_udp_bound();
[$sender] = net_udp_bound();
$holder = new Holder();
$send = fn () => socket_sendto($sender, 'hello', 5, 0, '127.0.0.1', $port);
$send();
net_attempt(fn () => socket_recvfrom($receiver, $holder->list, 100, 0, $address, $from));
$send();
net_attempt(fn () => socket_recvfrom($receiver, $holder->text, 100, 0, $holder->number, $from));
$send();
net_attempt(fn () => socket_recvfrom($receiver, $data, 100, 0, $holder->text, $holder->list));
var_dump($holder);
?>
--EXPECT--
TypeError: Cannot assign string to reference held by property Holder::$list of type array
TypeError: Cannot assign string to reference held by property Holder::$number of type int
TypeError: Cannot assign int to reference held by property Holder::$list of type array
object(Holder)#3 (3) {
  ["list"]=>
  array(1) {
    [0]=>
    string(6) "before"
  }
  ["text"]=>
  string(9) "127.0.0.1"
  ["number"]=>
  int(1)
}
