// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Files too large for a request body.</summary>
public sealed partial class UploadsResource : Resource
{
    internal UploadsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Create an upload.</summary>
    /// <remarks>
    /// The response contains the address, valid for 15 minutes, and the headers for sending the file.
    ///
    /// Required scope: <c>uploads:write</c>.
    ///
    /// Required scope: <c>uploads:write</c>.
    /// </remarks>
    public Task<BegunUpload> CreateAsync(UploadInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<BegunUpload>(new("POST", "/v1/uploads") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get an upload.</summary>
    /// <remarks>
    /// Its <c>status</c> shows whether the file has been received.
    ///
    /// Required scope: <c>uploads:read</c>.
    ///
    /// Required scope: <c>uploads:read</c>.
    /// </remarks>
    public Task<Upload> GetAsync(string uploadId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Upload>(new("GET", "/v1/uploads/{upload_id}", uploadId), options, cancellationToken);
}
