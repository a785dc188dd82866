import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const events = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './content' }),
  schema: z.object({
    title: z.string(),
    summary: z.string(),
    when: z.string(),
    lane: z.string(),
    sources: z.array(z.string()),
    statements: z.array(z.string()),
  }),
});

export const collections = { events };
