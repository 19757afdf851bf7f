--TEST--
What an address is written as is read as the same address
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$seen = '';
set_error_handler(function (int $level, string $text) use (&$seen) {
    $seen = preg_match('/to "(.*)" \[/s', $text, $match) ? $match[1] : $text;
    return true;
});
/** The form in which the warning shows a text, or null if it is no address. */
function canonical(string $text, string &$seen): ?string
{
    $seen = '';
    try {
        /* No name is looked up, and nothing connects. */
        $socket = socket_create_connection($text, 0, str_starts_with($text, 'fd') ? [] : ['bind' => 'udg://@sockets_ext.nobody']);
        return $socket ? 'connected' : $seen;
    } catch (ValueError) {
        return null;
    }
}

mt_srand(7);
$pieces = ['tcp://', 'udp://', 'unix://', 'udg://', 'vsock://', 'fd://', '[', ']', ':', '::1', '@', '/', '%lo', '80', '127.0.0.1', '65535', 'é', ' ', 'x', '.'];
[$taken, $refused, $bad] = [0, 0, []];
for ($i = 0; $i < 20000; $i++) {
    $text = '';
    for ($count = mt_rand(1, 6); $count > 0; $count--) {
        $text .= $pieces[mt_rand(0, count($pieces) - 1)];
    }
    if (preg_match('#^(tcp://|udp://)?[^\[:/]*[a-zx.é]#', $text) && !preg_match('#^(unix|udg|vsock|fd)#', $text)) {
        continue; // names may take long
    }
    $once = canonical($text, $seen);
    $once === null ? $refused++ : $taken++;
    if ($once !== null && canonical($once, $seen) !== $once) {
        $bad[] = "$text, $once";
    }
}
var_dump($bad, $taken > 300, $refused > 300);
?>
--EXPECT--
array(0) {
}
bool(true)
bool(true)
