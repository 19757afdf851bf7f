--TEST--
Tasks of a group that are cancelled before they begin never run; code that runs then may spawn more
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
final class Tail
{
    public function __construct(private SocketGroup $group)
    {
    }

    public function __destruct()
    {
        $this->group->spawn(function (): void {
            echo "spawned by a destructor\n";
        });
    }
}

echo socket_group(function (SocketGroup $group): string {
    $group->spawn(function (Tail $tail): void {
        echo "never\n";
    }, new Tail($group));
    $group->cancel();
    return "end\n";
});
?>
--EXPECT--
spawned by a destructor
end
