<?php

declare(strict_types=1);

namespace WedSync\Exception;

use WedSync\Http\HttpResponse;

/** The API refused the request. A class below this one is for each status, and one below that for each code. */
class ApiException extends WedSyncException
{
    /**
     * Permanent code, for programs: `slot_unavailable`.
     *
     * @var string
     */
    public $code;

    /** HTTP status. */
    public readonly int $status;

    /** Short text that is the same for all errors with this code. */
    public readonly string $title;

    /** What is wrong with this request, and what to do. */
    public readonly string $detail;

    /** ID of the request, for support. */
    public readonly ?string $requestId;

    /** Address of the error's documentation. */
    public readonly ?string $docUrl;

    /** Whether the same request can succeed later. */
    public readonly bool $retryable;

    /** Seconds after which a retry can succeed. */
    public readonly ?float $retryAfter;

    /** @var list<Fault> Each fault in the request. */
    public readonly array $errors;

    /** @param array<string, mixed> $problem The whole problem document, with fields such as `clash` or `current_version`. */
    final public function __construct(public readonly array $problem, public readonly HttpResponse $response)
    {
        $this->status = $response->status;
        $this->title = self::text($problem, 'title') ?? '';
        $this->detail = self::text($problem, 'detail') ?? '';
        $this->requestId = self::text($problem, 'request_id') ?? $response->header('x-request-id');
        $this->docUrl = self::text($problem, 'doc_url');
        $this->retryable = ($problem['retryable'] ?? null) === true;
        $this->retryAfter = $response->retryAfter();
        $this->errors = self::readFaults($problem['errors'] ?? null);
        $code = self::text($problem, 'code') ?? 'unknown';
        parent::__construct($this->describe($code));
        $this->code = $code;
    }

    /** Return the error of a response, of the class of its status and code. */
    public static function of(HttpResponse $response): self
    {
        $problem = json_decode($response->body, true);
        $problem = is_array($problem) ? $problem : [];
        $class = ErrorClasses::find($response->status, self::text($problem, 'code') ?? '');

        return new $class($problem, $response);
    }

    /** Return the error of a token request, in which the RFC's `error` is the code. */
    public static function ofTokenRequest(HttpResponse $response): self
    {
        $error = self::of($response);
        if (isset($error->problem['code']) || !isset($error->problem['error'])) {
            return $error;
        }
        $detail = $error->problem['error_description'] ?? 'The client was refused.';

        $class = $error::class;

        return new $class(['code' => $error->problem['error'], 'detail' => $detail], $response);
    }

    private function describe(string $code): string
    {
        $text = "{$this->status} $code: " . ($this->detail ?: $this->title);

        return $this->requestId === null ? $text : "$text (request {$this->requestId})";
    }

    /** @return list<Fault> */
    private static function readFaults(mixed $values): array
    {
        $faults = array_filter(is_array($values) ? $values : [], is_array(...));

        return array_map(static fn (array $each): Fault => new Fault(
            self::text($each, 'code') ?? '',
            self::text($each, 'detail') ?? '',
            self::text($each, 'pointer'),
            self::text($each, 'parameter'),
        ), array_values($faults));
    }

    /** @param array<mixed> $values */
    private static function text(array $values, string $name): ?string
    {
        return is_scalar($values[$name] ?? null) ? (string) $values[$name] : null;
    }
}
