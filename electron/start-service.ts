import { compileProgram } from './shell/compiled-program.ts';
import type { ToService } from './shell/service-messages.ts';

/**
 * What the window forks: `start-service.cjs PROGRAM CACHE ROOT OPTIONS`. It runs the service process with what V8 compiled at an
 * earlier start, which halves the time until the service answers.
 */
const [program = '', cacheFolder = ''] = process.argv.splice(2, 2);
const compiled = compileProgram(program, cacheFolder);
// Before the program's own listener: when the window has been told that the library is closed, it ends this process.
process.parentPort.on('message', ({ data }: { readonly data: ToService }) => {
  if (data.kind === 'stop') compiled.keep();
});
compiled.run();
