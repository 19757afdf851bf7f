--TEST--
A typed property that does not take the data keeps what it had
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

class Holder
{
    public array $list = ['before'];
    public string $text = 'before';
}

[$one, $two] = net_unix_pair(SOCK_DGRAM);
$holder = new Holder();
socket_write($one, 'x');
net_attempt(fn () => socket_recv($two, $holder->list, 10, 0));
net_attempt(fn () => socket_recv($two, $holder->text, 10, MSG_DONTWAIT));
socket_write($one, '');
net_attempt(fn () => socket_recv($two, $holder->text, 10, 0));
var_dump($holder, socket_last_error($two) === SOCKET_EAGAIN);
?>
--EXPECT--
TypeError: Cannot assign string to reference held by property Holder::$list of type array
TypeError: Cannot assign null to reference held by property Holder::$text of type string
TypeError: Cannot assign null to reference held by property Holder::$text of type string
object(Holder)#3 (2) {
  ["list"]=>
  array(1) {
    [0]=>
    string(6) "before"
  }
  ["text"]=>
  string(6) "before"
}
bool(true)
