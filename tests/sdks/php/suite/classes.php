<?php

declare(strict_types=1);

namespace Tests;

use WedSync\Model;

require __DIR__ . '/runner.php';

/** @return \Generator<string, \ReflectionClass<object>> The classes of the package by their files. */
function classes(): \Generator
{
    foreach (['src', 'generated'] as $folder) {
        $root = getenv('WEDSYNC_PACKAGE') . "/$folder/";
        foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($root, \FilesystemIterator::SKIP_DOTS)) as $file) {
            $name = 'WedSync\\' . strtr(substr($file->getPathname(), strlen($root), -4), '/', '\\');
            yield $file->getPathname() => new \ReflectionClass($name);
        }
    }
}

test('each file has the class of its name', static function (): void {
    $count = 0;
    foreach (classes() as $file => $class) {
        same(realpath($file), $class->getFileName());
        same(true, str_contains(file_get_contents($file), 'declare(strict_types=1);'));
        $count++;
    }
    holds($count > 300);
});

test('each property, parameter and result has a type, and no parameter is undocumented', static function (): void {
    foreach (classes() as $class) {
        foreach ($class->getProperties() as $property) {
            $isOwn = $property->getDeclaringClass()->getName() === $class->getName();
            holds(!$isOwn || $property->hasType() || $property->getName() === 'code', "{$class->getName()}::\${$property->getName()}");
        }
        foreach ($class->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
            $name = "{$class->getName()}::{$method->getName()}";
            if (!str_starts_with((string) $method->getFileName(), (string) realpath(getenv('WEDSYNC_PACKAGE')))) {
                continue;
            }
            holds($method->hasReturnType() || $method->isConstructor(), "$name has no type of its result");
            foreach ($method->getParameters() as $parameter) {
                holds($parameter->hasType(), "$name: {$parameter->getName()} has no type");
                $isArray = (string) $parameter->getType() === 'array';
                holds(!$isArray || str_contains((string) $method->getDocComment(), "\${$parameter->getName()}"), "$name: {$parameter->getName()}");
            }
            preg_match_all('/@param [^$]*\$(\w+)/', (string) $method->getDocComment(), $documented);
            $names = array_map(static fn (\ReflectionParameter $each): string => $each->getName(), $method->getParameters());
            same([], array_values(array_diff($documented[1], $names)));
        }
    }
});

test('arguments with values of the caller are not in traces', static function (): void {
    foreach (classes() as $class) {
        if (!str_starts_with($class->getName(), 'WedSync\Resources\\')) {
            continue;
        }
        foreach ($class->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
            foreach ($method->getParameters() as $parameter) {
                $isHidden = $parameter->getAttributes(\SensitiveParameter::class) !== [];
                $isShown = !in_array($parameter->getName(), ['body', 'query', 'options', 'data', 'secret'], true) || $method->getName() === 'waitFor';
                holds($isHidden || $isShown || in_array($method->getName(), ['constructEvent', 'follow'], true), "{$class->getName()}::{$method->getName()}");
            }
        }
    }
});

test('each model has read-only properties, and decodes those that it has', static function (): void {
    $count = 0;
    foreach (classes() as $class) {
        if (!$class->isSubclassOf(Model::class) || !$class->isFinal()) {
            continue;
        }
        $kinds = $class->getReflectionConstant('FIELDS')->getValue();
        foreach ($class->getProperties(\ReflectionProperty::IS_PUBLIC) as $property) {
            holds($property->isReadOnly());
            $count++;
        }
        same([], array_values(array_filter(array_keys($kinds), static fn (string $name): bool => !$class->hasProperty($name))));
        foreach ($kinds as $kind) {
            $name = trim($kind, '[]{}');
            holds(in_array($name, ['datetime', 'date', 'float'], true) || class_exists("WedSync\\Models\\$name"), $kind);
        }
        holds($class->newInstanceWithoutConstructor()::fromArray([]) instanceof Model);
    }
    holds($count > 1000);
});

test('each shape of a body names shapes that exist, or models without special fields', static function (): void {
    $inputs = (new \ReflectionClass(\WedSync\Inputs::class))->getDocComment();
    foreach (\WedSync\InputShapes::SHAPES as $fields) {
        foreach ($fields as $kind) {
            $name = trim($kind, '[]{}');
            holds($name === '' || in_array($name, ['date', 'map'], true) || str_contains($inputs, "@phpstan-type $name "), $kind);
        }
    }
});
