/** Something typed on the command line that is not understood; one Indonesian sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
