import { z } from 'zod';

// Zod compiles a faster reader from text where it may, and tries whether it may when a schema is
// made. A page's content policy forbids it, and even the try is reported as a breach of it. To be
// imported before any schema.
z.config({ jitless: true });
