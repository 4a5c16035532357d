import { Refused } from '../workbench/refused.ts';

/** Why an exchange did not come about: the way there, or what the server said. The message is for the person. */
export class ExchangeFailed extends Refused {
  readonly kind: 'jaringan' | 'server';
  constructor(kind: ExchangeFailed['kind'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
