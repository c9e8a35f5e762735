<?php

declare(strict_types=1);

namespace WedSync\Helpers;

use WedSync\Exception\ConnectionException;
use WedSync\Exception\WedSyncException;
use WedSync\Http\HttpRequest;
use WedSync\Models\Upload;

/** Uploads files in one call. */
trait UploadsHelper
{
    /**
     * Send a file and return its upload. The store verifies its SHA-256.
     *
     * @param string $data Content of the file.
     * @param array{content_type?: string, filename?: string, metadata?: array<string, string>} $fields
     *     Default of `content_type`: `application/octet-stream`.
     * @param array<string, mixed> $options
     * @throws WedSyncException
     */
    public function upload(#[\SensitiveParameter] string $data, array $fields = [], #[\SensitiveParameter] array $options = []): Upload
    {
        $body = $fields + ['content_type' => 'application/octet-stream', 'size' => strlen($data), 'sha256' => hash('sha256', $data)];
        $upload = $this->create($body, $options);
        $headers = array_diff_key(array_change_key_case($upload->upload_headers), ['host' => true, 'content-length' => true]);
        $timeout = (float) ($options['timeout'] ?? $this->transport->options->timeout);
        $request = new HttpRequest('The upload of the file', $upload->upload_method, $upload->upload_url, $headers, $data, $timeout);
        $response = $this->transport->put($request, (int) ($options['max_retries'] ?? $this->transport->options->maxRetries));
        if (!$response->isSuccess()) {
            throw new ConnectionException("The store of files refused the file: HTTP {$response->status}.");
        }

        // The key and the query are those of the creation.
        $names = ['timeout', 'max_retries', 'organization', 'api_version', 'headers'];

        return $this->get($upload->id, array_intersect_key($options, array_flip($names)));
    }
}
