<?php
// SPDX-License-Identifier: BSD-3-Clause
Echoing::wait();
echo "begun $_GET[n]";
$streams = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fclose($streams[1]);
set_error_handler(fn () => eval("class Echoing {}"));
socket_spawn(fn () => fwrite($streams[0], "nobody reads this"))->join();
