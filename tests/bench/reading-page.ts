import { build } from 'vite';

/** A page with nothing but the reading code in it: `timeReading` of its window. */
export async function buildReadingPage(): Promise<{ html: string; script: string }> {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'tests/bench/reading.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The reading code was not built');
  const html = '<!doctype html><meta charset="utf-8"><script src="bench-reading.js"></script>';
  return { html, script: chunk.code };
}
