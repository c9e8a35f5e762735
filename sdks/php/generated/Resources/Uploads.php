<?php

declare(strict_types=1);

namespace WedSync\Resources;

use WedSync\Exception\WedSyncException;
use WedSync\Helpers\UploadsHelper;
use WedSync\Models;
use WedSync\Page;
use WedSync\Runtime\Operation;
use WedSync\Runtime\Resource;

/**
 * Files too large for a request body.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 */
class Uploads extends Resource
{
    use UploadsHelper;

    /**
     * Create an upload.
     *
     * The response contains the address, valid for 15 minutes, and the headers for sending the file.
     *
     * Required scope: `uploads:write`.
     *
     * Fields of `$body`:
     * - `content_type`: Media type of the file. Send the file with the same type.
     * - `size`: Exact size of the file in bytes, at most 100,000,000.
     * - `sha256`: SHA-256 of the file in hexadecimal. If set, the store verifies the file against it.
     * - `filename`: Name of the file.
     * - `metadata`: Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500.
     *
     * @param array{
     *     content_type: string,
     *     size: int,
     *     sha256?: string|null,
     *     filename?: string|null,
     *     metadata?: array<string, string>,
     * } $body
     * @param array{
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function create(#[\SensitiveParameter] array $body, #[\SensitiveParameter] array $options = []): Models\BegunUpload
    {
        return $this->call(
            new Operation('POST', '/v1/uploads', result: 'BegunUpload', body: 'UploadInput', needsBody: true, isRepeatable: true),
            [], $options, $body,
        );
    }

    /**
     * Get an upload.
     *
     * Its `status` shows whether the file has been received.
     *
     * Required scope: `uploads:read`.
     *
     * @param int|string $uploadId ID of the upload.
     * @param array{
     *     if_match?: int|string,
     *     idempotency_key?: string,
     *     timeout?: float|int,
     *     max_retries?: int,
     *     organization?: string,
     *     api_version?: string,
     *     headers?: array<string, string>,
     * } $options
     * @throws WedSyncException
     */
    public function get(int|string $uploadId, #[\SensitiveParameter] array $options = []): Models\Upload
    {
        return $this->call(
            new Operation('GET', '/v1/uploads/{upload_id}', result: 'Upload'),
            [$uploadId], $options,
        );
    }
}
