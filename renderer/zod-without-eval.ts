import { z } from 'zod';

// zod tries whether it may compile its checks with `new Function`; the policy of the page forbids that and would report each try.
// Imported first of all, since a schema tries it when it is made.
z.config({ jitless: true });
