<?php
// SPDX-License-Identifier: BSD-3-Clause
// max_execution_time does not count waits.
set_time_limit(1);
socket_spawn(fn () => socket_sleep(1.1))->join();
echo "after the limit";
