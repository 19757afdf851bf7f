<?php
// SPDX-License-Identifier: BSD-3-Clause
echo "begun $_GET[n]";
fastcgi_finish_request();
// The answer has gone; tasks go on.
$stream = stream_socket_client("unix://" . getenv("PROGRAMS_SCRATCH") . "/finished.sock");
Echoing::ask("", "") === "" && socket_spawn(fwrite(...), $stream, "finished\n");
