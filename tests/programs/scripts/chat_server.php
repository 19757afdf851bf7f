<?php
// SPDX-License-Identifier: BSD-3-Clause
// A chat for telnet around socket_select(), in the manner of the manual's notes. How it notices that a client has left is
// the argument: "false", "error", "empty" or "recv".
error_reporting(E_ALL);
ob_implicit_flush();

$notice = $argv[1];
$sock = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($sock, SOL_SOCKET, SO_REUSEADDR, 1);
socket_bind($sock, '127.0.0.1', 0);
socket_listen($sock);
socket_getsockname($sock, $ip, $port);
echo "port $port\n";

$clients = array($sock);
$names = array();

function tell($clients, $names, $except, $text)
{
    foreach ($clients as $key => $client) {
        if (isset($names[$key]) && $client != $except) {
            socket_write($client, $text);
        }
    }
}

while (true) {
    // Create a copy, so $clients doesn't get modified by socket_select().
    $read = $clients;
    $write = $except = null;
    if (socket_select($read, $write, $except, 0, 200000) < 1) {
        continue;
    }

    // Check if there is a client trying to connect.
    if (in_array($sock, $read)) {
        $clients[] = $new = socket_accept($sock);
        end($clients);
        $names[key($clients)] = '';
        socket_write($new, "What is your name?\n");
        socket_getpeername($new, $ip);
        echo "New client connected: $ip\n";
        $key = array_search($sock, $read);
        unset($read[$key]);
    }

    foreach ($read as $client) {
        $key = array_search($client, $clients);
        $gone = false;
        switch ($notice) {
            case 'false':
                $data = @socket_read($client, 1024, PHP_NORMAL_READ);
                $gone = $data === false;
                break;
            case 'error':
                socket_clear_error($client);
                $data = @socket_read($client, 1024, PHP_NORMAL_READ);
                $gone = socket_last_error($client) != 0;
                break;
            case 'empty':
                $data = @socket_read($client, 1024);
                $gone = $data == '';
                break;
            case 'recv':
                $gone = !@socket_recv($client, $data, 1024, 0);
                break;
        }
        if ($gone) {
            $name = $names[$key];
            unset($clients[$key], $names[$key]);
            socket_close($client);
            echo "$name disconnected, ", count($names), " left\n";
            tell($clients, $names, $sock, "$name has left\n");
            continue;
        }
        foreach (preg_split('/[\r\n]+/', $data, -1, PREG_SPLIT_NO_EMPTY) as $line) {
            if ($names[$key] === '') {
                $names[$key] = $line;
                tell($clients, $names, $sock, "$line is here\n");
            } elseif ($line === 'shutdown') {
                break 3;
            } else {
                tell($clients, $names, $client, "$names[$key]: $line\n");
            }
        }
    }
}

foreach ($clients as $client) {
    socket_close($client);
}
echo "closed\n";
