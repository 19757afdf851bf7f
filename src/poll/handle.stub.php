<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/** What a Context can watch. Classes of extensions implement it, classes of scripts cannot. */
interface Handle
{
}
