import { setFlagsFromString } from 'node:v8';

/*
 * V8 guesses from a few early objects which kinds live long, and then makes all of that kind where only a rare full
 * collection frees them. Rows of an import live for one batch, so a wrong guess, in one run of six, cost 100-300 MB.
 */
setFlagsFromString('--no-allocation-site-pretenuring');
