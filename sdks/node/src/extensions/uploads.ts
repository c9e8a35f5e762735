/** Uploads in one call. */

import { createHash } from "node:crypto";

import type { Upload, UploadInput } from "../generated/models.js";
import { Uploads as GeneratedUploads } from "../generated/resources/uploads.js";
import type { RequestOptions } from "../runtime/options.js";

/** What a file is. `sha256` is computed, except for a Blob. */
export interface FileFields extends Partial<Omit<UploadInput, "content_type" | "size">> {
  /** Media type. Default: that of the Blob, or `application/octet-stream`. */
  content_type?: string;
}

// Set by `fetch`, which knows the body.
const TRANSPORT_HEADERS = new Set(["content-length", "host"]);

export class Uploads extends GeneratedUploads {
  /** Create an upload and send its file: a text, bytes, or a Blob (`fs.openAsBlob` reads large files while they are sent). */
  async upload(
    data: string | Uint8Array | ArrayBuffer | Blob,
    fields: FileFields = {},
    options?: RequestOptions,
  ): Promise<Upload> {
    const file =
      data instanceof Blob ? data : typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data);
    const size = file instanceof Blob ? file.size : file.byteLength;
    const sha256 = file instanceof Blob ? {} : { sha256: createHash("sha256").update(file).digest("hex") };
    const type = (data instanceof Blob && data.type) || "application/octet-stream";
    const upload = await this.create({ content_type: type, ...sha256, ...fields, size }, options);
    const entries = Object.entries(upload.upload_headers).filter(
      ([name]) => !TRANSPORT_HEADERS.has(name.toLowerCase()),
    );
    await this.core.put(upload.upload_url, file, Object.fromEntries(entries), options);
    return await this.get(upload.id, { ...options, idempotencyKey: undefined });
  }
}
