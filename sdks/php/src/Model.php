<?php

declare(strict_types=1);

namespace WedSync;

use WedSync\Runtime\Decoder;

/**
 * An object of the API. Its properties cannot be changed.
 *
 * Fields that this version does not know are properties, too (`$client->loyalty`), and in `extraFields()`. A field that the response does
 * not have, because `fields` selected others, throws a LogicException. Secrets are masked in representations, such as those of
 * `print_r`, `var_dump` and `json_encode`; read the property, or `toArray()`, to store them.
 */
abstract class Model implements \JsonSerializable
{
    /** Kinds of the fields that are not plain values, as in `Decoder`. */
    protected const FIELDS = [];
    private const SECRET = '/(^|_)(secret|secret_key|token|password|recovery_code|otpauth_url|qr_svg)s?$/D';
    private const MASK = '***';

    /** @var array<class-string, array<string, bool>> Whether a property takes null, by its name, by class. */
    private static array $properties = [];

    /** @var array<class-string, \Closure> */
    private static array $hydrators = [];

    /** @var array<string, mixed> */
    private readonly array $raw;

    final private function __construct()
    {
    }

    /**
     * Return a JSON object as a model.
     *
     * @param array<string, mixed> $raw
     */
    public static function fromArray(#[\SensitiveParameter] array $raw): static
    {
        return static::make($raw);
    }

    /**
     * @param array<string, mixed> $raw
     * @param array<string, mixed> $decoded Values of fields that are decoded already.
     */
    final protected static function make(#[\SensitiveParameter] array $raw, #[\SensitiveParameter] array $decoded = []): static
    {
        $model = new static();
        $model->raw = $raw;
        $values = $missing = [];
        foreach (self::properties() as $name => $isNullable) {
            if (array_key_exists($name, $raw)) {
                $values[$name] = $decoded[$name] ?? Decoder::value(static::FIELDS[$name] ?? '', $raw[$name]);
            } elseif ($isNullable) {
                $values[$name] = null;
            } else {
                $missing[] = $name;
            }
        }
        (self::$hydrators[static::class] ??= self::hydrator())($model, $values, $missing);

        return $model;
    }

    /** @return array<string, mixed> The object as the API sent it. */
    final public function toArray(): array
    {
        return $this->raw;
    }

    /** @return array<string, mixed> The fields that the API sent and this version of the package does not know. */
    final public function extraFields(): array
    {
        return array_diff_key($this->raw, self::properties());
    }

    final public function __get(string $name): mixed
    {
        if (!array_key_exists($name, self::properties())) {
            return array_key_exists($name, $this->raw) ? $this->raw[$name] : throw new \LogicException(static::class . " has no \"$name\".");
        }
        throw new \LogicException(
            array_key_exists($name, $this->raw)
                ? "\"$name\" has a value that this version of the package does not understand. It is in toArray()."
                : "The response has no \"$name\": it was not selected by `fields`.",
        );
    }

    final public function __isset(string $name): bool
    {
        return !array_key_exists($name, self::properties()) && isset($this->raw[$name]);
    }

    final public function __set(string $name, mixed $value): void
    {
        throw new \LogicException("\"$name\" cannot be changed: models are what the API sent.");
    }

    /** @return array<string, mixed> The fields, with secrets masked. */
    final public function __debugInfo(): array
    {
        return self::mask($this->raw);
    }

    /** @return object The fields, with secrets masked: loggers use it, too. */
    final public function jsonSerialize(): object
    {
        return (object) self::mask($this->raw);
    }

    /**
     * @param array<mixed> $values
     * @return array<mixed>
     */
    private static function mask(#[\SensitiveParameter] array $values): array
    {
        foreach ($values as $name => $value) {
            $isSecret = preg_match(self::SECRET, (string) $name) === 1;
            if ($isSecret && (is_string($value) || is_array($value) && array_is_list($value) && $value)) {
                $values[$name] = self::MASK;
            } elseif (is_array($value)) {
                $values[$name] = self::mask($value);
            }
        }

        return $values;
    }

    /** @return array<string, bool> */
    private static function properties(): array
    {
        if (!isset(self::$properties[static::class])) {
            self::$properties[static::class] = [];
            foreach ((new \ReflectionClass(static::class))->getProperties(\ReflectionProperty::IS_PUBLIC) as $property) {
                self::$properties[static::class][$property->getName()] = $property->getType()?->allowsNull() ?? true;
            }
        }

        return self::$properties[static::class];
    }

    /** Return a function of the class that has the properties: only there can they be set. */
    private static function hydrator(): \Closure
    {
        $hydrate = static function (Model $model, array $values, array $missing): void {
            foreach ($values as $name => $value) {
                try {
                    $model->$name = $value;
                } catch (\TypeError) {
                    $missing[] = $name;
                }
            }
            foreach ($missing as $name) {
                unset($model->$name); // reading it calls __get, which says why there is no value
            }
        };
        $properties = (new \ReflectionClass(static::class))->getProperties(\ReflectionProperty::IS_PUBLIC);

        return \Closure::bind($hydrate, null, $properties ? $properties[0]->class : static::class);
    }
}
