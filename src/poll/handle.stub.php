<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

namespace Io\Poll;

/** A handle that can be added to a Context. Only classes of extensions can implement it. */
interface Handle
{
}
