<?php
// SPDX-License-Identifier: BSD-3-Clause
// Such streams block: they stay open for the next request.
$redis = pfsockopen("127.0.0.1", (int) getenv("REDIS_PORT"));
fwrite($redis, "ECHO $_GET[n]\r\n");
fgets($redis);
echo "answer ", rtrim(fgets($redis));
