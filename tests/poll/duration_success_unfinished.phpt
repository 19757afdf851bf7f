--TEST--
A duration that code sees before it is unserialized is no time at all
--EXTENSIONS--
sockets_ext
--FILE--
<?php
class Reader
{
    public function __unserialize(array $data): void
    {
        var_dump($data['duration']->negate() == Time\Duration::fromSeconds(0));
        var_dump(Time\Duration::compare($data['duration']->add(Time\Duration::fromSeconds(3)), Time\Duration::fromSeconds(3)));
        $context = new Io\Poll\Context();
        var_dump($context->wait($data['duration']));
    }
}
$text = 'O:13:"Time\Duration":1:{s:1:"x";O:6:"Reader":1:{s:8:"duration";r:1;}}';
try {
    unserialize($text);
} catch (Exception $exception) {
    echo $exception->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
int(0)
array(0) {
}
Invalid serialization data for Time\Duration object
