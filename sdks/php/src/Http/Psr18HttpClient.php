<?php

declare(strict_types=1);

namespace WedSync\Http;

use WedSync\Exception\ConfigurationException;
use WedSync\Exception\ConnectionException;
use WedSync\Exception\DecodeException;
use WedSync\Exception\TimeoutException;

/** Sends requests with a PSR-18 client. Timeouts are those of that client. */
final class Psr18HttpClient implements HttpClient
{
    private const FACTORIES = [
        'GuzzleHttp\Psr7\HttpFactory',
        'Nyholm\Psr7\Factory\Psr17Factory',
        'Laminas\Diactoros\RequestFactory',
        'Slim\Psr7\Factory\RequestFactory',
        'HttpSoft\Message\RequestFactory',
    ];

    private const CHUNK_BYTES = 64 * 1024;

    private readonly object $factory;

    /**
     * @param object $client `Psr\Http\Client\ClientInterface`
     * @param object|null $factory `Psr\Http\Message\RequestFactoryInterface` (PSR-17). Default: the client itself, or that of an installed package.
     */
    public function __construct(private readonly object $client, ?object $factory = null)
    {
        $this->factory = $factory ?? (method_exists($client, 'createRequest') ? $client : self::findFactory());
    }

    public function send(HttpRequest $request): HttpResponse
    {
        $message = $this->factory->createRequest($request->method, $request->url);
        foreach ($request->headers() as $name => $value) {
            $message = $message->withHeader($name, $value);
        }
        if ($request->body() !== null) {
            $message->getBody()->write($request->body());
            $message->getBody()->rewind();
        }
        try {
            $response = $this->client->sendRequest($message);
        } catch (\Psr\Http\Client\ClientExceptionInterface $error) {
            // Not as the previous exception: it has the request with its credentials.
            $failure = self::describe($request, $error);
        }
        if (isset($failure)) {
            throw $failure;
        }

        return new HttpResponse($response->getStatusCode(), $response->getHeaders(), self::read($request, $response->getBody()));
    }

    /** @param object $stream `Psr\Http\Message\StreamInterface` */
    private static function read(HttpRequest $request, object $stream): string
    {
        $body = '';
        try {
            while (!$stream->eof()) {
                $body .= $stream->read(self::CHUNK_BYTES);
                if ($request->maxBytes !== null && strlen($body) > $request->maxBytes) {
                    throw $request->tooLarge();
                }
            }
        } catch (\RuntimeException $error) {
            throw $error instanceof DecodeException ? $error : self::describe($request, $error);
        }

        return $body;
    }

    private static function describe(HttpRequest $request, #[\SensitiveParameter] \Throwable $error): ConnectionException
    {
        $kind = (new \ReflectionClass($error))->getShortName();

        return preg_match('/timed? ?out/i', $error->getMessage())
            ? new TimeoutException("{$request->name} got no response in time ($kind).")
            : new ConnectionException("{$request->name} failed: $kind.");
    }

    private static function findFactory(): object
    {
        foreach (self::FACTORIES as $class) {
            if (class_exists($class)) {
                return new $class();
            }
        }
        throw new ConfigurationException('The PSR-18 client needs a PSR-17 request factory. Pass one as `request_factory`.');
    }

    /** @return array<string, mixed> The client is not shown: it may keep credentials. */
    public function __debugInfo(): array
    {
        return ['client' => $this->client::class];
    }
}
