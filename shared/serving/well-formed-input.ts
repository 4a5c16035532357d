/**
 * An interceptor for an RPCHandler's `clientInterceptors`: half a character (a lone surrogate, as some programs put it on the
 * clipboard) becomes U+FFFD. All text that people type comes through here; canonical JSON (RFC 8785) takes none of it.
 */
export function wellFormedInput<Options extends { readonly input: unknown }, Result>(
  call: Options & { next(options?: Options): Result },
): Result {
  return call.next({ ...call, input: wellFormed(call.input) });
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.toWellFormed(), wellFormed(each)]),
  );
}
