<?php
// SPDX-License-Identifier: BSD-3-Clause
preg_match('/^VmRSS:\s+(\d+)/m', file_get_contents('/proc/self/status'), $match);
echo json_encode([getmypid(), count(scandir('/proc/self/fd')), (int) $match[1]]);
