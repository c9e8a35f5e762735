<?php

declare(strict_types=1);

namespace WedSync\Helpers;

/** The result of an earlier operation of a batch, for paths, bodies and headers of later ones. */
final class BatchReference
{
    /** ID of the resource that the operation returns. */
    public readonly string $id;

    /** ETag of the resource, for If-Match of a later operation. */
    public readonly string $etag;

    /** @param int $number Number of the operation, from 0. */
    public function __construct(public readonly int $number)
    {
        $this->id = $this->field('id');
        $this->etag = "{{{$number}.headers.ETag}}";
    }

    /** Return a reference to a field of the result: `venue.id`. */
    public function field(string $path): string
    {
        return "{{{$this->number}.body.$path}}";
    }
}
