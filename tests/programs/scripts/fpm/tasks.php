<?php
// SPDX-License-Identifier: BSD-3-Clause
$ask = fn (string $question) => socket_spawn(Echoing::ask(...), $question, $_GET["n"]);
echo "answers ", implode(", ", array_map(fn (SocketTask $task) => $task->join(), array_map($ask, ["", "1+", "2+"])));
