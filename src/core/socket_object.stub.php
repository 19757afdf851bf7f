<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A socket. (string) gives "Resource id #N" and (int) gives N, as a resource of PHP 4 to 7 did.
 *
 * @strict-properties
 * @not-serializable
 */
final class Socket
{
}
