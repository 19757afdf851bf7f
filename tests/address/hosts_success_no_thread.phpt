--TEST--
A name in /etc/hosts is looked up without a thread where that file is asked first; the answer is that of the system
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/names.inc';
names_skip_unless();
skip_unless_file('/etc/nsswitch.conf');
skip_unless_proc();
skip_without_tasks(); // threads look up names where there is epoll
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

names_enter("127.0.0.5\tfirst.invalid  Alias.INVALID # no.invalid\n::1 six.invalid\n127.0.0 wrong.invalid\n" .
    "127.0.0.2 two.invalid\n127.0.0.3 two.invalid\n127.0.0.6 last.invalid",
    sources: "hosts: files dns\n");

function look_up(string $name, string $hints = ''): string
{
    return trim(child_code("
        \$infos = socket_addrinfo_lookup('$name', null, ['timeout' => 9.0, 'ai_socktype' => SOCK_STREAM, $hints]);
        foreach (\$infos ?: [] as \$info) {
            \$address = socket_addrinfo_explain(\$info)['ai_addr'];
            echo \$address['sin_addr'] ?? \$address['sin6_addr'], ' ';
        }
        echo count(scandir('/proc/self/task')) > 3 ? 'a thread' : 'no thread';", [child_library()]));
}

foreach (['first.invalid', 'FIRST.invalid', 'alias.invalid', 'six.invalid', 'two.invalid', 'last.invalid', '127.0.0.7'] as $name) {
    echo $name, ': ', look_up($name), "\n";
}
echo 'IPv4: ', look_up('first.invalid', '"ai_family" => AF_INET'), "\n";
echo 'IPv6: ', look_up('six.invalid', '"ai_family" => AF_INET6, "ai_flags" => AI_V4MAPPED'), "\n";
echo 'canonical: ', look_up('first.invalid', '"ai_flags" => AI_CANONNAME'), "\n";
foreach (['no.invalid', 'first.invali', 'first.invalid.', 'wrong.invalid'] as $name) {
    echo $name, ': ', look_up($name), "\n";
}
foreach (['hosts: dns files', 'hosts: files [SUCCESS=continue] dns', "hosts: files\nhosts: dns files", '# hosts: files', ''] as $line) {
    file_put_contents('/etc/nsswitch.conf', "$line\n");
    echo strtr($line, "\n", ' '), ': ', strstr(look_up('first.invalid'), 'a thread') ?: 'no thread', "\n";
}
file_put_contents('/etc/nsswitch.conf', "hosts: files\n");
file_put_contents('/etc/hosts', str_repeat("127.0.0.9 other.invalid\n", 400) . "127.0.0.8 first.invalid\n");
echo 'a long file: ', look_up('first.invalid'), "\n";
?>
--EXPECT--
first.invalid: 127.0.0.5 no thread
FIRST.invalid: 127.0.0.5 no thread
alias.invalid: 127.0.0.5 no thread
six.invalid: ::1 no thread
two.invalid: 127.0.0.2 127.0.0.3 no thread
last.invalid: 127.0.0.6 no thread
127.0.0.7: 127.0.0.7 no thread
IPv4: 127.0.0.5 no thread
IPv6: ::1 no thread
canonical: 127.0.0.5 a thread
no.invalid: a thread
first.invali: a thread
first.invalid.: a thread
wrong.invalid: a thread
hosts: dns files: a thread
hosts: files [SUCCESS=continue] dns: a thread
hosts: files hosts: dns files: a thread
# hosts: files: a thread
: a thread
a long file: 127.0.0.8 a thread
