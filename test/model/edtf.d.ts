/** What the tests use of the npm package, which has no types. */
declare module 'edtf' {
  /** Bounds in milliseconds since 1970, infinite where open. @throws where it cannot be read. */
  export default function edtf(text: string): { min: number; max: number };
}
