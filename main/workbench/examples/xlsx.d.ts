/** Vite gives the file as a data: URL. */
declare module '*.xlsx?inline' {
  const url: string;
  export default url;
}
