/** A request that cannot be done, with one Indonesian sentence that says why and what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
