<?php

declare(strict_types=1);

namespace WedSync\Helpers;

/** Builds batches. */
trait BatchHelper
{
    /** Return an empty batch. */
    public function builder(): BatchBuilder
    {
        return new BatchBuilder($this);
    }
}
