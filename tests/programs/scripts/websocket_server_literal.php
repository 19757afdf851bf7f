<?php
// SPDX-License-Identifier: BSD-3-Clause
// The WebSocket chat, its NULLs in place: the form of the tutorials, which PHP 8's own module refuses.
error_reporting(E_ALL);
ob_implicit_flush();
require __DIR__ . '/websocket.inc';

class Chat extends WebSocketChat
{
    protected function wait($read)
    {
        @socket_select($read, $write = NULL, $except = NULL, NULL);
        return $read;
    }
}

(new Chat('127.0.0.1', 0))->run();
