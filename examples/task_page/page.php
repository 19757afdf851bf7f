<?php
// SPDX-License-Identifier: BSD-3-Clause
// A page that asks a database, a cache and two web services at once: it takes as long as the slowest. None of the functions
// that it calls was written for tasks. Run: php -d sockets_ext.task_streams=1 page.php dsn cache-host:port url url

[, $dsn, $cache, $weather, $news] = $argv + [1 => 'mysql:host=127.0.0.1;port=7016', '127.0.0.1:7017',
    'http://127.0.0.1:7018/weather', 'http://127.0.0.1:7018/news'];

/** The reply of Redis to one command. */
function ask_redis(string $address, string $command): string
{
    $stream = stream_socket_client("tcp://$address", $code, $text, 5) or throw new RuntimeException($text);
    fwrite($stream, "$command\r\n");
    return substr(rtrim((string) fgets($stream)), 1);
}

/** @return list<string> */
function ask_database(string $dsn): array
{
    $database = new PDO($dsn, 'php', 'secret', [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    $statement = $database->query('SELECT name FROM products');
    return $statement ? $statement->fetchAll(PDO::FETCH_COLUMN) : [];
}

$started = hrtime(true);
$answers = socket_group(function (SocketGroup $group) use ($dsn, $cache, $weather, $news): array {
    $tasks = [
        'products' => $group->spawn('ask_database', $dsn),
        'visits' => $group->spawn('ask_redis', $cache, 'INCR visits'),
        'weather' => $group->spawn('file_get_contents', $weather),
        'news' => $group->spawn('file_get_contents', $news),
    ];
    return array_map(fn(SocketTask $task): mixed => $task->join(), $tasks);
});
foreach ($answers as $name => $answer) {
    echo "$name: ", implode(', ', (array) $answer), "\n";
}
printf("after %.2f seconds\n", (hrtime(true) - $started) / 1e9);
