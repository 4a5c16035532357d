/** Name in `meta` of a folder that holds invented reports. */
export const examplesMark = 'contoh';
