"""Adds the code samples of all languages to the document. No I/O."""

from sdks.generator import curl_samples
from sdks.generator.csharp import samples as csharp_samples
from sdks.generator.document_reader import read_document
from sdks.generator.node import samples as node_samples
from sdks.generator.php import samples as php_samples
from sdks.generator.python import samples as python_samples
from sdks.generator.schema_types import Json


def add_code_samples(document: Json) -> Json:
    """Add `x-codeSamples` to each operation that the SDKs have, in place, and return the document."""
    sdk = read_document(document)
    samples: dict[str, list[dict[str, str]]] = {}
    for resource in sdk.all_resources:
        parent = sdk.parent_of(resource)
        for method in resource.methods:
            samples[method.operation_id] = [
                {"lang": language, "label": label, "source": source}
                for language, label, source in (
                    (curl_samples.LANGUAGE, curl_samples.LABEL, curl_samples.sample(method)),
                    (node_samples.LANGUAGE, node_samples.LABEL, node_samples.sample(resource, parent, method)),
                    (python_samples.LANGUAGE, python_samples.LABEL, python_samples.sample(sdk, resource, method)),
                    (php_samples.LANGUAGE, php_samples.LABEL, php_samples.sample(sdk, resource, method)),
                    (csharp_samples.LANGUAGE, csharp_samples.LABEL, csharp_samples.sample(sdk, resource, method)),
                )
            ]
    for item in document["paths"].values():
        for operation in item.values():
            if operation["operationId"] in samples:
                operation["x-codeSamples"] = samples[operation["operationId"]]
    return document
