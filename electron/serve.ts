import { enableCompileCache } from 'node:module';

// Before anything else is read: from the second start on, compiling the sources takes half the time.
enableCompileCache();
void import('./serve-program.ts');
