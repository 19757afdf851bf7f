<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * A socket. It casts to "Resource id #N" and to N, like the resource of PHP 4 to 7.
 *
 * @strict-properties
 * @not-serializable
 */
final class Socket
{
}
