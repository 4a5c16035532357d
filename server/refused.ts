/** What the server will not do, in one Indonesian sentence that says what to do instead; `code` is for programs. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}
