--TEST--
Calls of SoapClient block, so that two at the same time do not mix up their answers
--EXTENSIONS--
soap
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

[$process, $address, $log] = child_server(__DIR__ . '/../include/soap_router.inc', []);
$order = [];
for ($i = 0; $i < 4; $i++) {
    $tasks[] = socket_spawn(function () use ($address, $i, &$order) {
        $client = new SoapClient(null, ['location' => "http://$address/", 'uri' => 'urn:test']);
        $order[] = $i;
        $result = $client->__soapCall("answer$i", [$i]);
        $order[] = $i;
        return $result;
    });
}
foreach ($tasks as $i => $task) {
    echo $task->join(), "\n";
}
echo implode(' ', $order), "\n";
?>
--EXPECT--
answer0 of 0
answer1 of 1
answer2 of 2
answer3 of 3
0 0 1 1 2 2 3 3
