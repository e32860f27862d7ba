/** It brings no types. */
declare module 'addons-linter' {
  export interface Found {
    code: string;
    message: string;
    file?: string;
    line?: number;
    column?: number;
  }
  interface Options {
    config: Record<string, unknown>;
    runAsBinary: boolean;
  }
  const linter: {
    createInstance(options: Options): {
      run(): Promise<{ errors: Found[]; warnings: Found[]; notices: Found[] }>;
    };
  };
  export default linter;
}
